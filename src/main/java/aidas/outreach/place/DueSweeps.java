package aidas.outreach.place;

import aidas.shared.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Sweeps links that somebody got by a poster and never used (R2.2). */
@ApplicationScoped
class DueSweeps implements Chore {

    @Inject Scans scans;

    @Override
    public String name() {
        return "outreach.place.sweep";
    }

    @Override
    public List<Long> due(Instant now) {
        return scans.anyUnused(now) ? List.of(0L) : List.of();
    }

    @Override
    public void run(long key, Instant now) {
        scans.sweep(now);
    }
}
