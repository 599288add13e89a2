package aidas.statistics;

/**
 * One estimate less another that is independent of it, in their unit.
 *
 * @param value the first less the second
 * @param se the standard error of the difference, above 0
 */
public record Difference(double value, double se) {

    public Difference {
        if (!(se > 0)) {
            throw new IllegalArgumentException(
                    "a difference without uncertainty cannot be judged, got " + se);
        }
    }

    /** How many standard errors it is from none. */
    public double z() {
        return value / se;
    }

    /** The two-sided probability of a difference at least this large where there is none. */
    public double p() {
        return Normal.twoSided(z());
    }

    public Interval interval(double confidence) {
        return Interval.around(value, Normal.z(confidence) * se);
    }

    /** The same in another unit. */
    public Difference times(double factor) {
        return new Difference(value * factor, se * factor);
    }
}
