package aidas.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is ordinary in single values in order of time (individuals and moving range, XmR): mean ±
 * 2.660·mR̄, where mR̄ is the mean of the steps from one value to the next; a step is ordinary up
 * to 3.267·mR̄.
 *
 * <p>2.660 is 3/1.128, where 1.128 is the expected range of two values of a normal distribution
 * with standard deviation 1. It needs no normal distribution. Sources: W. Shewhart (1931); D.
 * Wheeler, "Understanding Variation" (1993).
 *
 * @param mean of the values, in their unit
 * @param range mean of the steps between neighbours, mR̄, in their unit, not negative
 */
public record ControlChart(double mean, double range) {

    private static final double LIMIT = 2.660;
    private static final double RANGE_LIMIT = 3.267;
    private static final double RANGE_OF_TWO = 1.128;

    /** So many in a row on one side of the mean are hardly chance: 1 in 128. */
    private static final int RUN = 8;

    private static final double ROUNDING = 1e-9;

    /** What is not ordinary. */
    public enum Kind {
        ABOVE,
        BELOW,
        /** A step larger than steps usually are. */
        JUMP,
        RUN_ABOVE,
        RUN_BELOW
    }

    /**
     * A place that is not ordinary.
     *
     * @param first place of its first value, from 0
     * @param last place of its last value; the same for a single one
     */
    public record Signal(Kind kind, int first, int last) {}

    public ControlChart {
        if (!(range >= 0) || !Double.isFinite(mean)) {
            throw new IllegalArgumentException(
                    "a chart has a mean and steps, got " + mean + " and " + range);
        }
    }

    /**
     * @param values at least two, oldest first
     */
    public static ControlChart of(double... values) {
        if (values.length < 2) {
            throw new IllegalArgumentException("a step needs two values, got " + values.length);
        }
        double steps = 0;
        for (int i = 1; i < values.length; i++) {
            steps += Math.abs(values[i] - values[i - 1]);
        }
        double mean = Arrays.stream(values).average().orElseThrow();
        return new ControlChart(mean, steps / (values.length - 1));
    }

    /** Values within are ordinary. */
    public Interval limits() {
        return Interval.around(mean, LIMIT * range);
    }

    /** The largest ordinary step, in the values' unit. */
    public double rangeLimit() {
        return RANGE_LIMIT * range;
    }

    /** The standard deviation that such steps tell of. */
    public double sd() {
        return range / RANGE_OF_TWO;
    }

    /** What is not ordinary in the values; a run once, with all of its values. */
    public List<Signal> signals(double... values) {
        var signals = new ArrayList<Signal>();
        int run = 0;
        for (int i = 0; i < values.length; i++) {
            if (Math.abs(values[i] - mean) > LIMIT * range + rounding()) {
                signals.add(new Signal(values[i] > mean ? Kind.ABOVE : Kind.BELOW, i, i));
            }
            if (i > 0 && Math.abs(values[i] - values[i - 1]) > rangeLimit() + rounding()) {
                signals.add(new Signal(Kind.JUMP, i - 1, i));
            }
            run = i > 0 && side(values[i]) == side(values[i - 1]) ? run + 1 : 1;
            boolean ends = i + 1 == values.length || side(values[i + 1]) != side(values[i]);
            if (ends && run >= RUN && side(values[i]) != 0) {
                var kind = side(values[i]) > 0 ? Kind.RUN_ABOVE : Kind.RUN_BELOW;
                signals.add(new Signal(kind, i - run + 1, i));
            }
        }
        return signals;
    }

    private int side(double value) {
        return Math.abs(value - mean) <= rounding() ? 0 : (int) Math.signum(value - mean);
    }

    /** The mean of equal values may lie beside them by its last digits. */
    private double rounding() {
        return ROUNDING * Math.max(1, Math.abs(mean));
    }
}
