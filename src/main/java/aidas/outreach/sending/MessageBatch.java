package aidas.outreach.sending;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * Short messages that a gateway fetched together (R4.4, R4.5).
 *
 * @param messages how many, 1 to 1,000
 * @param confirmedAt when the gateway said that it has them; null until then
 */
public record MessageBatch(long id, Instant madeAt, int messages, Instant confirmedAt)
        implements Serializable {

    static final Duration KEPT = Duration.ofDays(3);

    /** From then on it is forgotten, confirmed or not. */
    public Instant until() {
        return madeAt.plus(KEPT);
    }

    /** Can its file be fetched again? */
    public boolean isOpen(Instant now) {
        return confirmedAt == null && now.isBefore(until());
    }
}
