package aidas.idea.trial;

import aidas.organisation.StoreFacts;
import java.io.Serializable;

/**
 * A store's figure in three times.
 *
 * @param earlier answers and what they sum to
 */
record StoreReading(StoreFacts store, Count earlier, Count before, Count after)
        implements Serializable {

    /** A figure of fewer answers is chance (R3.3). */
    static final int FEWEST = 20;

    /**
     * Answers on the gauge.
     *
     * @param n how many
     * @param sum of their +1, 0 and −1; or of those that are counted
     */
    record Count(long n, long sum) implements Serializable {

        static final Count NONE = new Count(0, 0);

        boolean enough() {
            return n >= FEWEST;
        }

        /** In points of 100; not a number without answers. */
        double value() {
            return 100.0 * sum / n;
        }
    }

    /** Does it have enough answers each time? */
    boolean enough() {
        return earlier.enough() && before.enough() && after.enough();
    }

    /** From before to the trial. */
    double change() {
        return after.value() - before.value();
    }

    /** The same one time earlier, when nothing was tried. */
    double earlierChange() {
        return before.value() - earlier.value();
    }

    long answers() {
        return earlier.n() + before.n() + after.n();
    }
}
