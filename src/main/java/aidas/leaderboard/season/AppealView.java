package aidas.leaderboard.season;

import java.io.Serializable;
import java.time.Instant;

/**
 * An appeal and what became of it.
 *
 * @param unit the unit's code
 * @param decision null while it is open
 */
public record AppealView(
        long id, String unit, String reason, Instant at, String by, Decision decision)
        implements Serializable {

    /** What somebody else decided, and why. */
    public record Decision(boolean upheld, String text, Instant at, String by)
            implements Serializable {}

    public boolean open() {
        return decision == null;
    }
}
