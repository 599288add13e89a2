package aidas.shared;

import java.time.Instant;
import java.util.List;

/**
 * Work that comes due by itself. What is due is read from the database, never remembered, so that a
 * portal that was down makes up for it (R4.1).
 */
public interface Chore {

    /** Its name in the log and in the lock; does not change. */
    String name();

    /** The keys of what is due at that moment. */
    List<Long> due(Instant now);

    /**
     * Does one of them, in a transaction of its own, if it is still due: another node may have been
     * faster.
     */
    void run(long key, Instant now);
}
