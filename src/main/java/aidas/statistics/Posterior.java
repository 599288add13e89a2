package aidas.statistics;

/**
 * What is known of a unit's true value: a normal distribution, such as {@link Shrinkage} leaves.
 *
 * @param mean in the values' unit
 * @param sd its standard deviation, in the values' unit, not negative
 */
public record Posterior(double mean, double sd) {

    public Posterior {
        if (!Double.isFinite(mean) || !(sd >= 0) || Double.isInfinite(sd)) {
            throw new IllegalArgumentException(
                    "a posterior has a mean and a standard deviation, got " + mean + ", " + sd);
        }
    }

    /** The bound that the true value is above with that confidence: one-sided. */
    public double lowerBound(double confidence) {
        return mean - Normal.quantile(confidence) * sd;
    }

    /** The range that holds the true value with that confidence, on both sides. */
    public Interval interval(double confidence) {
        return Interval.around(mean, Normal.z(confidence) * sd);
    }

    /** Do the two differ by more than z standard errors of their difference? */
    boolean differsFrom(Posterior other, double z) {
        return Math.abs(mean - other.mean) > z * Math.hypot(sd, other.sd);
    }
}
