package aidas.recognition.equity.ring;

import aidas.access.Errands;
import aidas.shared.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/** Deletes the rings of a month when they are old (R2.3). */
@ApplicationScoped
class DueDeletions implements Chore {

    @Inject OldRings old;
    @Inject Errands errands;

    @Override
    public String name() {
        return "recognition.rings.old";
    }

    @Override
    public List<Long> due(Instant now) {
        return old.months(now).stream().map(MonthKey::of).toList();
    }

    @Override
    public void run(long key, Instant now) {
        YearMonth month = MonthKey.month(key);
        if (old.months(now).contains(month)) {
            errands.run(name(), () -> old.delete(month));
        }
    }
}
