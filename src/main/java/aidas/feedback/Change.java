package aidas.feedback;

import aidas.survey.Scale;
import java.io.Serializable;

/** What can be said of NPS in one period against the one before it (R8.12). */
public sealed interface Change extends Serializable {

    Course course();

    /** Nothing can be said, and why. */
    record Untold(Course course) implements Change {

        private static final long serialVersionUID = 1;
    }

    /**
     * A difference with its interval at 95 %.
     *
     * @param points now less before, in points
     */
    record Told(double points, double low, double high) implements Change {

        private static final long serialVersionUID = 1;

        @Override
        public Course course() {
            if (low > 0) {
                return Course.UP;
            }
            return high < 0 ? Course.DOWN : Course.UNCLEAR;
        }
    }

    /** A unit's NPS, whatever else it was asked. */
    static Figure nps(Overview figures) {
        return figures.on(Scale.NPS_0_10).map(Summary::figure).orElse(Missing.nobodyAnswered());
    }

    static Change between(Figure before, Figure now) {
        if (!(now instanceof Nps its)) {
            return new Untold(Course.NOBODY);
        }
        if (its.tooFewToJudge()) {
            return new Untold(Course.TOO_FEW);
        }
        if (!(before instanceof Nps earlier)) {
            return new Untold(Course.FIRST);
        }
        var difference = its.less(earlier);
        var interval = difference.interval(Measured.CONFIDENCE);
        return new Told(difference.value(), interval.low(), interval.high());
    }
}
