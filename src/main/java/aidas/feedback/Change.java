package aidas.feedback;

import aidas.statistics.SampleSize;
import java.io.Serializable;

/** What can be said of a figure in one period against the one before it (R8.12). */
public sealed interface Change extends Serializable {

    /** The chance to find a change of a tenth of the scale that the told answers give. */
    double POWER = 0.8;

    Course course();

    /** About how many more answers it takes in each period to tell; 0 if more would not help. */
    long more();

    /** Nothing can be said, and why. */
    record Untold(Course course, long more) implements Change {

        private static final long serialVersionUID = 1;
    }

    /**
     * A difference with its interval at 95 %.
     *
     * @param difference now less before, in the unit
     * @param size a change of this size is found once there are {@code more} answers, with a chance
     *     of 80 %
     */
    record Told(Unit unit, double difference, double low, double high, double size, long more)
            implements Change {

        private static final long serialVersionUID = 1;

        @Override
        public Course course() {
            if (low > 0) {
                return Course.UP;
            }
            return high < 0 ? Course.DOWN : Course.UNCLEAR;
        }
    }

    /** Both of one kind and scale, of different answers. */
    static Change between(Figure before, Figure now) {
        if (!(now instanceof Measured its)) {
            return new Untold(Course.NOBODY, 0);
        }
        if (its.tooFewToJudge()) {
            return new Untold(Course.TOO_FEW, its.moreNeeded());
        }
        if (!(before instanceof Measured earlier)) {
            return new Untold(Course.FIRST, 0);
        }
        var contrast = its.since(earlier);
        return new Told(
                its.unit(),
                contrast.value(),
                contrast.interval().low(),
                contrast.interval().high(),
                its.widestMargin(),
                more(earlier, its));
    }

    private static long more(Measured earlier, Measured now) {
        double variance = (earlier.answerVariance() + now.answerVariance()) / 2;
        double needed =
                SampleSize.toTellApart(variance, now.widestMargin(), Measured.CONFIDENCE, POWER);
        return Measured.rounded(needed - Math.min(earlier.n(), now.n()));
    }
}
