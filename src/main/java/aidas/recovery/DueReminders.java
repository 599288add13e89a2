package aidas.recovery;

import aidas.access.Errands;
import aidas.shared.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Brings cases to their owner before they are due, then to their leads, then to HR (R4.3). */
@ApplicationScoped
class DueReminders implements Chore {

    @Inject Overdue overdue;
    @Inject Ladder ladder;
    @Inject Errands errands;

    @Override
    public String name() {
        return "recovery.reminders";
    }

    @Override
    public List<Long> due(Instant now) {
        return overdue.keys(now);
    }

    @Override
    public void run(long key, Instant now) {
        errands.run(
                name(),
                () ->
                        overdue.rung(key, now)
                                .ifPresent(
                                        rung -> {
                                            overdue.brought(rung, now);
                                            ladder.bring(rung, now);
                                        }));
    }
}
