package aidas.recovery;

import aidas.shared.Conflict;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * A case's clock.
 *
 * @param due by when it is due; of a stopped clock, by when it was
 * @param pausedAt null if it runs, and so are the rest
 * @param pausedFor the code of why
 * @param left seconds that it had left; less than 0 if it was late
 */
@Embeddable
record Stopwatch(
        @Column(name = "due_at") Instant due,
        @Column(name = "paused_at") Instant pausedAt,
        @Column(name = "paused_for") String pausedFor,
        @Column(name = "left_seconds") Long left)
        implements Serializable {

    static Stopwatch running(Instant due) {
        return new Stopwatch(due, null, null, null);
    }

    boolean stopped() {
        return pausedAt != null;
    }

    /** Why it is stopped; null if it runs. */
    Pause why() {
        return stopped() ? Pause.ofCode(pausedFor).orElseThrow() : null;
    }

    Duration rest() {
        return Duration.ofSeconds(left);
    }

    Stopwatch stop(Pause reason, Duration rest, Instant at) {
        if (stopped()) {
            throw new Conflict("its clock stands already");
        }
        return new Stopwatch(due, at, reason.code(), rest.toSeconds());
    }

    Stopwatch go(Instant until) {
        if (!stopped()) {
            throw new Conflict("its clock runs");
        }
        return running(until);
    }
}
