package aidas.recovery.problem;

import aidas.organisation.StoreFacts;
import aidas.statistics.Contrast;
import aidas.statistics.Events;
import java.io.Serializable;

/**
 * How often a cause came lately, against its own past.
 *
 * @param store null for all in scope together
 * @param now times lately, among how many answers
 * @param before the same in its past
 * @param contrast lately less before, per hundred answers, at 95 %
 * @param p that both rates are the same, corrected for how many are looked at
 */
public record Pattern(
        Subject subject, StoreFacts store, Count now, Count before, Contrast contrast, double p)
        implements Serializable {

    private static final long serialVersionUID = 1;
    private static final double LEVEL = 0.05;

    /** Times, and answers of the same days and stores. */
    public record Count(long times, long answers) implements Serializable {

        Events events() {
            return new Events(times, answers);
        }

        /** Per hundred answers. */
        public double rate() {
            return 100.0 * times / answers;
        }
    }

    /** Does it come more often than before, beyond chance? */
    public boolean rises() {
        return p <= LEVEL && contrast.value() > 0;
    }
}
