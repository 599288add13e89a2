package aidas.statistics;

/** What a value may plausibly be, from the low to the high end, both in; in the value's unit. */
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException(
                    "an interval goes from low to high, got " + low + " to " + high);
        }
    }

    /** The value with the same margin on both sides. */
    public static Interval around(double value, double margin) {
        return new Interval(value - margin, value + margin);
    }

    /** Cut off at the ends of what is possible. */
    public Interval within(double lowest, double highest) {
        return new Interval(Math.clamp(low, lowest, highest), Math.clamp(high, lowest, highest));
    }

    /** The same in another unit, such as percent for a share. */
    public Interval times(double factor) {
        return new Interval(low * factor, high * factor);
    }

    /** Half of its width. */
    public double margin() {
        return (high - low) / 2;
    }

    public boolean holds(double value) {
        return low <= value && value <= high;
    }
}
