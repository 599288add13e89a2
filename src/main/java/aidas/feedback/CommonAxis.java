package aidas.feedback;

import java.io.Serializable;
import java.util.Collection;
import java.util.Optional;

/**
 * The axis that figures share when they are compared, in their unit (R8.13).
 *
 * @param step between two labels, above 0; both ends are labels
 */
public record CommonAxis(double low, double high, double step) implements Serializable {

    private static final long serialVersionUID = 1;

    /** More stretches than this and their labels run into each other on a phone. */
    private static final double STRETCHES = 6;

    private static final double[] STEPS = {5, 10, 20, 50, 100};

    /** A narrower axis would blow up differences that nobody can tell. */
    private static final double LEAST_PART = 0.2;

    /** Wide enough for all of their intervals; empty if there is no figure. */
    public static Optional<CommonAxis> around(Collection<? extends Measured> figures) {
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        double low =
                figures.stream()
                        .mapToDouble(f -> Math.min(f.value(), f.intervalLow()))
                        .min()
                        .orElseThrow();
        double high =
                figures.stream()
                        .mapToDouble(f -> Math.max(f.value(), f.intervalHigh()))
                        .max()
                        .orElseThrow();
        var one = figures.iterator().next();
        return Optional.of(holding(low, high, one.scaleLow(), one.scaleHigh()));
    }

    /** Wide enough for what lies between low and high, on a scale with these ends. */
    public static CommonAxis holding(double low, double high, double lowest, double highest) {
        double least = LEAST_PART * (highest - lowest);
        if (high - low >= least) {
            return wide(low, high);
        }
        double from = Math.clamp((low + high - least) / 2, lowest, highest - least);
        return wide(from, from + least);
    }

    private static CommonAxis wide(double low, double high) {
        for (double step : STEPS) {
            double from = Math.floor(low / step) * step;
            double to = Math.max(from + step, Math.ceil(high / step) * step);
            if ((to - from) / step <= STRETCHES) {
                return new CommonAxis(from, to, step);
            }
        }
        throw new IllegalStateException("no scale is as wide as from " + low + " to " + high);
    }
}
