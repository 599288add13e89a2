package aidas.integration;

import aidas.access.Errands;
import aidas.shared.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Settles answers that nobody went on with (R3.1). */
@ApplicationScoped
class DueSettlements implements Chore {

    @Inject PendingAnswers answers;
    @Inject Sources sources;
    @Inject Arrivals arrivals;
    @Inject Errands errands;

    @Override
    public String name() {
        return "integration.settlements";
    }

    @Override
    public List<Long> due(Instant now) {
        return answers.due(now);
    }

    @Override
    public void run(long key, Instant now) {
        errands.run(
                name(),
                () ->
                        answers.dueNow(key, now)
                                .ifPresent(
                                        one -> arrivals.settled(sources.byId(one.source()), one)));
    }
}
