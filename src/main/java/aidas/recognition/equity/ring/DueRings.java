package aidas.recognition.equity.ring;

import aidas.access.Errands;
import aidas.shared.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.List;

/** Looks at a month soon after it is over (R2.1). */
@ApplicationScoped
class DueRings implements Chore {

    private static final int YEAR = 12;

    @Inject RingWatch watch;
    @Inject Errands errands;

    @Override
    public String name() {
        return "recognition.rings";
    }

    @Override
    public List<Long> due(Instant now) {
        return watch.due(now).stream()
                .map(month -> month.getLong(ChronoField.PROLEPTIC_MONTH))
                .toList();
    }

    @Override
    public void run(long key, Instant now) {
        var month = YearMonth.of((int) (key / YEAR), (int) (key % YEAR) + 1);
        errands.run(name(), () -> watch.look(month, now));
    }
}
