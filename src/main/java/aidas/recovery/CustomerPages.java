package aidas.recovery;

import aidas.recovery.CustomerView.Mark;
import aidas.recovery.CustomerView.Said;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** Tells a case as its customer may read it (R6.3). */
@ApplicationScoped
class CustomerPages {

    @Inject CaseRows rows;
    @Inject Entries entries;

    CustomerView of(RecoveryCase file) {
        var facts = rows.of(file.id());
        var zone = facts.place().zone();
        var state = file.state();
        boolean open = state.asksCustomer() || file.verdict().is(Outcome.UNCONFIRMED);
        return new CustomerView(
                facts.reference(),
                facts.place().name(),
                facts.customer().language(),
                Arrays.stream(Step.values()).map(step -> mark(file, step, zone)).toList(),
                facts.unsolved() ? facts.times().due().atZone(zone) : null,
                facts.times().pause(),
                open,
                file.verdict().takesScore(),
                facts.outcome(),
                file.verdict().reopened() > 0,
                said(file.id(), zone));
    }

    private static Mark mark(RecoveryCase file, Step step, ZoneId zone) {
        var at = file.course().done(step).map(StepDone::at);
        boolean next = file.state().next() == step;
        return new Mark(step, at.map(it -> it.atZone(zone)).orElse(null), next);
    }

    private List<Said> said(long id, ZoneId zone) {
        return entries.of(id).stream()
                .filter(entry -> entry.kind().customers())
                .map(
                        entry ->
                                new Said(
                                        entry.kind(),
                                        entry.words(),
                                        entry.given(),
                                        entry.at().atZone(zone)))
                .toList();
    }
}
