package aidas.statistics;

/**
 * One estimate less another that is independent of it, with its interval, in their unit.
 *
 * @param value the first less the second
 * @param interval may be wider on one side than on the other
 */
public record Contrast(double value, Interval interval) {

    /**
     * Joins the intervals of both by squares, each side on its own; holds for estimates of any
     * kind.
     *
     * <p>Source: G. Y. Zou and A. Donner, "Construction of confidence limits about effect
     * measures", Statistics in Medicine 27 (2008) 1693–1702.
     */
    public static Contrast joined(double a, Interval ofA, double b, Interval ofB) {
        double value = a - b;
        return new Contrast(
                value,
                new Interval(
                        value - Math.hypot(a - ofA.low(), ofB.high() - b),
                        value + Math.hypot(ofA.high() - a, b - ofB.low())));
    }

    /** The same in another unit; the factor is above 0. */
    public Contrast times(double factor) {
        return new Contrast(value * factor, interval.times(factor));
    }
}
