package aidas.statistics;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.special.Erf;

/** The standard normal distribution. */
public final class Normal {

    private static final NormalDistribution STANDARD = new NormalDistribution();

    private Normal() {}

    /** The z with that share of the distribution below it; {@code share} is between 0 and 1. */
    public static double quantile(double share) {
        return STANDARD.inverseCumulativeProbability(share);
    }

    /** The z that holds the confidence on both sides of 0: 1.96 for 0.95. */
    public static double z(double confidence) {
        return quantile((1 + confidence) / 2);
    }

    /** Φ: the share of the distribution below z. */
    public static double below(double z) {
        return Erf.erfc(-z / Math.sqrt(2)) / 2;
    }

    /** The probability of a z at least this far from 0, on either side. */
    public static double twoSided(double z) {
        return Erf.erfc(Math.abs(z) / Math.sqrt(2));
    }
}
