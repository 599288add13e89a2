package aidas.statistics;

import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.special.Beta;

/** Student's t distribution. */
public final class StudentT {

    /** The library's own default keeps nine digits after the point. */
    private static final double ACCURACY = 1e-14;

    private StudentT() {}

    /**
     * The t that holds the confidence on both sides of 0: 2.201 for 0.95 and 11.
     *
     * @param freedom degrees of freedom above 0; a fraction where n is an effective one
     */
    public static double t(double confidence, double freedom) {
        return new TDistribution(freedom, ACCURACY)
                .inverseCumulativeProbability((1 + confidence) / 2);
    }

    /** The probability of a t at least this far from 0, on either side. */
    public static double twoSided(double t, double freedom) {
        return Beta.regularizedBeta(freedom / (freedom + t * t), freedom / 2, 0.5);
    }
}
