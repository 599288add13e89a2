package aidas.insight.mirror;

import aidas.statistics.Contrast;
import aidas.statistics.Group;
import aidas.statistics.Interval;
import aidas.statistics.StudentT;
import aidas.statistics.Welch;

/** Arithmetic of guess less measured NPS, in points. */
final class Differences {

    private static final double CONFIDENCE = 0.95;

    /** Of the error that rounding to whole points makes: uniform over one point, so 1/12. */
    private static final double ROUNDING = 1 / 12.0;

    private Differences() {}

    /** Their mean with Student's t interval; at least two of them. */
    static Contrast mean(double... differences) {
        var group = group(differences);
        double margin =
                StudentT.t(CONFIDENCE, group.n() - 1) * Math.sqrt(group.variance() / group.n());
        return new Contrast(group.mean(), Interval.around(group.mean(), margin));
    }

    /** The mean of the newer ones less that of the older ones; at least two of each. */
    static Contrast change(double[] older, double[] newer) {
        return Welch.of(group(newer), group(older)).contrast(CONFIDENCE);
    }

    /** With a variance of at least that of rounding (R3.4). */
    private static Group group(double... differences) {
        var group = Group.of(differences);
        double least = ROUNDING * (group.n() - 1);
        return new Group(group.n(), group.mean(), Math.max(group.squares(), least));
    }
}
