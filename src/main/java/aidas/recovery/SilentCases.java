package aidas.recovery;

import aidas.access.Errands;
import aidas.recovery.time.TermsBook;
import aidas.shared.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Closes cases whose customer says nothing, as not confirmed (R3.3). */
@ApplicationScoped
class SilentCases implements Chore {

    @Inject Overdue overdue;
    @Inject Cases cases;
    @Inject TermsBook terms;
    @Inject CaseLog log;
    @Inject Errands errands;

    @Override
    public String name() {
        return "recovery.silent";
    }

    @Override
    public List<Long> due(Instant now) {
        return overdue.silent(now);
    }

    @Override
    public void run(long key, Instant now) {
        errands.run(name(), () -> close(key, now));
    }

    private void close(long key, Instant now) {
        var file = cases.locked(key);
        if (file.state() instanceof CaseState.Asked) {
            file.giveUp(log.spoken(key), Duration.ofDays(terms.now().silentDays()), now);
            log.closed(key, Outcome.UNCONFIRMED, "", Doer.NOBODY, now);
        }
    }
}
