package aidas.idea.trial.rest;

import aidas.access.StoreCode;
import aidas.idea.trial.TrialFacts;
import aidas.idea.trial.TrialState;
import java.math.BigDecimal;
import java.util.List;

/**
 * A trial as everybody here may know it.
 *
 * @param state {@code draft, coming, running, over} or {@code off}
 * @param until the first day no longer in
 * @param candidates from which the stores were drawn; empty if they were chosen by hand
 * @param hash SHA-256 of the frozen plan; absent for a draft
 * @param because why it was called off; absent else
 */
public record TrialJson(
        long id,
        long idea,
        String state,
        String gauge,
        String start,
        String until,
        int weeks,
        BigDecimal worth,
        List<String> stores,
        List<String> candidates,
        long seed,
        String hash,
        String frozenAt,
        String because) {

    static TrialJson of(TrialFacts facts) {
        var plan = facts.plan();
        return new TrialJson(
                facts.id(),
                facts.idea(),
                facts.state().code(),
                plan.gauge().code(),
                plan.start().toString(),
                plan.until().toString(),
                plan.weeks(),
                plan.worth(),
                plan.stores().stream().map(StoreCode::value).toList(),
                plan.candidates().stream().map(StoreCode::value).toList(),
                plan.seed(),
                facts.hash(),
                facts.frozenAt() == null ? null : facts.frozenAt().toString(),
                facts.state() instanceof TrialState.Off off ? off.because() : null);
    }
}
