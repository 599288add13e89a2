package aidas.recovery.report;

import aidas.statistics.Contrast;
import aidas.statistics.Group;
import aidas.statistics.Welch;
import java.io.Serializable;

/**
 * What customers said the next time: those who were recovered, and those who were as unhappy and
 * never complained. Who complains differs from who does not, so the difference is no effect
 * (docs/figures/rescue-rate.md).
 *
 * @param recovered how they scored next on 0 to 10; null for nobody
 * @param silent the same of those who never complained; null for nobody
 */
public record Loyalty(Later recovered, Later silent) implements Serializable {

    private static final long serialVersionUID = 1;
    private static final double CONFIDENCE = 0.95;

    /**
     * The next scores of a group.
     *
     * @param n customers, each once
     * @param squares of their distances from the mean
     */
    public record Later(long n, double mean, double squares) implements Serializable {

        static Later of(long n, double sum, double sumOfSquares) {
            if (n == 0) {
                return null;
            }
            var group = Group.ofSums(n, sum, sumOfSquares);
            return new Later(n, group.mean(), group.squares());
        }

        Group group() {
            return new Group(n, mean, squares);
        }
    }

    /** Are there enough of both? */
    public boolean told() {
        return recovered != null
                && silent != null
                && recovered.n() >= Report.FLOOR
                && silent.n() >= Report.FLOOR
                && recovered.squares() + silent.squares() > 0;
    }

    /** Recovered less silent, in points of the scale, at 95 %; only if it is told. */
    public Contrast difference() {
        return Welch.of(recovered.group(), silent.group()).contrast(CONFIDENCE);
    }
}
