package aidas.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The Lorenz curve: which share of a whole the lowest share of units holds. It begins at (0, 0),
 * ends at (1, 1), and never lies above the line on which all hold the same.
 *
 * <p>Source: M. O. Lorenz, "Methods of measuring the concentration of wealth", Publications of the
 * American Statistical Association 9 (1905) 209–219.
 *
 * @param points by rising share of units
 */
public record Lorenz(List<Point> points) {

    /**
     * The lowest {@code units} of them hold {@code held} of the whole.
     *
     * @param units 0 to 1
     * @param held 0 to 1
     */
    public record Point(double units, double held) {}

    public Lorenz {
        points = List.copyOf(points);
    }

    /**
     * @param values not negative, not all 0, in any order
     */
    public static Lorenz of(double... values) {
        double[] sorted = sorted(values);
        double whole = Arrays.stream(sorted).sum();
        var points = new ArrayList<Point>();
        points.add(new Point(0, 0));
        double held = 0;
        for (int i = 0; i < sorted.length; i++) {
            held += sorted[i];
            points.add(new Point((i + 1.0) / sorted.length, Math.min(1, held / whole)));
        }
        points.set(sorted.length, new Point(1, 1));
        return new Lorenz(points);
    }

    /** A copy by size, checked. */
    static double[] sorted(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        if (sorted.length == 0
                || !(sorted[0] >= 0)
                || !(sorted[sorted.length - 1] > 0)
                || !Double.isFinite(sorted[sorted.length - 1])) {
            throw new IllegalArgumentException(
                    "shares need values that are not negative and not all 0, got "
                            + Arrays.toString(values));
        }
        return sorted;
    }

    /**
     * The smallest share of units that holds half of the whole: ½ if all hold the same, less the
     * more uneven it is.
     */
    public double holdingHalf() {
        int next = 1;
        while (points.get(next).held() < .5) {
            next++;
        }
        var low = points.get(next - 1);
        var high = points.get(next);
        double way = (.5 - low.held()) / (high.held() - low.held());
        return 1 - (low.units() + way * (high.units() - low.units()));
    }

    /**
     * The same curve with fewer points, so that no step tells of fewer units; the steps are alike
     * in size as far as whole units allow.
     *
     * @param least units in a step, above 0
     * @param most steps, above 0
     */
    public Lorenz inSteps(int least, int most) {
        int units = points.size() - 1;
        int steps = Math.clamp(units / least, 1, most);
        var kept = new ArrayList<Point>();
        for (int step = 0; step <= steps; step++) {
            kept.add(points.get((int) ((long) units * step / steps)));
        }
        return new Lorenz(kept);
    }
}
