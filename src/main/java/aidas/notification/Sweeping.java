package aidas.notification;

import aidas.shared.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Deletes what is old, ten thousand notices a minute (R5.1). This is the one place that says how
 * long notices, letters and the secrets in them are kept.
 */
@ApplicationScoped
class Sweeping implements Chore {

    static final Duration KEPT = Duration.ofDays(180);
    private static final int MOST = 10_000;

    @Inject Notices notices;

    @Override
    public String name() {
        return "notification.sweep";
    }

    @Override
    public List<Long> due(Instant now) {
        return notices.anyBefore(now.minus(KEPT)) ? List.of(0L) : List.of();
    }

    @Override
    public void run(long key, Instant now) {
        notices.removeBefore(now.minus(KEPT), MOST);
    }
}
