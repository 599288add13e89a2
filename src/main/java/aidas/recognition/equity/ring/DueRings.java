package aidas.recognition.equity.ring;

import aidas.access.Errands;
import aidas.shared.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Looks at a month soon after it is over (R2.1). */
@ApplicationScoped
class DueRings implements Chore {

    @Inject RingWatch watch;
    @Inject Errands errands;

    @Override
    public String name() {
        return "recognition.rings";
    }

    @Override
    public List<Long> due(Instant now) {
        return watch.due(now).stream().map(MonthKey::of).toList();
    }

    @Override
    public void run(long key, Instant now) {
        errands.run(name(), () -> watch.look(MonthKey.month(key), now));
    }
}
