package aidas.statistics;

import org.hipparchus.util.FastMath;

/**
 * Fisher's z of a correlation: z = artanh r, which is close to normal whatever r is.
 *
 * <p>Source: R. A. Fisher, "On the probable error of a coefficient of correlation deduced from a
 * small sample", Metron 1 (1921) 3–32.
 */
public final class Fisher {

    private Fisher() {}

    /** From −1 to 1 to all numbers; infinite at the ends. */
    public static double z(double r) {
        return FastMath.atanh(r);
    }

    /** Back to −1 to 1. */
    public static double r(double z) {
        return Math.tanh(z);
    }

    /** The standard error of z from n pairs, 1/√(n − 3). */
    public static double se(double n) {
        if (!(n > 3)) {
            throw new IllegalArgumentException("Fisher's z takes more than 3 pairs, got " + n);
        }
        return 1 / Math.sqrt(n - 3);
    }

    /** What the correlation may plausibly be, given the standard error of its z; within ±1. */
    public static Interval interval(double r, double se, double confidence) {
        double margin = Normal.z(confidence) * se;
        return new Interval(r(z(r) - margin), r(z(r) + margin));
    }

    /**
     * One correlation less another of different units, on the scale of z.
     *
     * @param r not ±1
     * @param n pairs, above 3
     */
    public static Difference difference(double r, double n, double other, double otherN) {
        return new Difference(z(r) - z(other), Math.hypot(se(n), se(otherN)));
    }
}
