package aidas.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * The fifth of the units that stand highest on one measure, and the fifth that stand lowest.
 *
 * @param top their places in the series, from 0, highest first
 * @param bottom lowest last
 * @param topCut the least value in the top
 * @param bottomCut the largest value in the bottom
 * @param tied does a unit just outside one of them have the value of its cut? Then the order in
 *     which units came decided which of them is in
 */
public record Quintiles(
        List<Integer> top, List<Integer> bottom, double topCut, double bottomCut, boolean tied) {

    /** A fifth of fewer units is an anecdote. */
    public static final int FEW = 3;

    private static final int FIFTHS = 5;

    public Quintiles {
        top = List.copyOf(top);
        bottom = List.copyOf(bottom);
    }

    /**
     * Two fifths of the same size, n/5 rounded down; equal values keep the order they came in.
     *
     * @param by {@code NaN} where it is not known, which takes the unit out
     * @return empty with fewer than five units, or if all values are the same
     */
    public static Optional<Quintiles> bySize(double... by) {
        var order = descending(by);
        int each = order.size() / FIFTHS;
        return each == 0 || by[order.getFirst()] == by[order.getLast()]
                ? Optional.empty()
                : of(by, order.subList(0, each), order.subList(order.size() - each, order.size()));
    }

    /**
     * All units at or beyond the 80th and the 20th percentile ({@link Quantile}), so that equal
     * values stay together and the fifths may differ in size.
     *
     * @return empty with fewer than five units, or if both percentiles are the same
     */
    public static Optional<Quintiles> byPercentile(double... by) {
        var order = descending(by);
        if (order.size() < FIFTHS) {
            return Optional.empty();
        }
        double[] known = order.stream().mapToDouble(i -> by[i]).toArray();
        double high = Quantile.of(1 - 1.0 / FIFTHS, known);
        double low = Quantile.of(1.0 / FIFTHS, known);
        return high == low
                ? Optional.empty()
                : of(
                        by,
                        order.stream().filter(i -> by[i] >= high).toList(),
                        order.stream().filter(i -> by[i] <= low).toList());
    }

    private static Optional<Quintiles> of(double[] by, List<Integer> top, List<Integer> bottom) {
        double high = by[top.getLast()];
        double low = by[bottom.getFirst()];
        boolean tied = outside(by, top, high) || outside(by, bottom, low);
        return Optional.of(new Quintiles(top, bottom, high, low, tied));
    }

    private static boolean outside(double[] by, List<Integer> fifth, double cut) {
        return IntStream.range(0, by.length).anyMatch(i -> by[i] == cut && !fifth.contains(i));
    }

    private static List<Integer> descending(double[] by) {
        var order = new ArrayList<>(IntStream.of(Complete.rows(by)).boxed().toList());
        order.sort(Comparator.comparingDouble(i -> -by[i]));
        return order;
    }

    /** Does one of them hold fewer than three units? */
    public boolean few() {
        return Math.min(top.size(), bottom.size()) < FEW;
    }

    /** The outcomes of the top's units, as far as they are known. */
    public double[] topOf(double... outcome) {
        return known(top, outcome);
    }

    public double[] bottomOf(double... outcome) {
        return known(bottom, outcome);
    }

    private static double[] known(List<Integer> places, double[] outcome) {
        return places.stream().mapToDouble(i -> outcome[i]).filter(v -> !Double.isNaN(v)).toArray();
    }

    /**
     * The mean outcome of the top less that of the bottom, by Welch.
     *
     * @return empty if fewer than two outcomes of either are known, or neither varies
     */
    public Optional<Welch> difference(double... outcome) {
        double[] high = topOf(outcome);
        double[] low = bottomOf(outcome);
        if (high.length < 2 || low.length < 2) {
            return Optional.empty();
        }
        boolean varies = Group.of(high).squares() + Group.of(low).squares() > 0;
        return varies ? Optional.of(Welch.of(Group.of(high), Group.of(low))) : Optional.empty();
    }

    /**
     * Where that difference may lie at 95 %: percentiles over units drawn again and again, which
     * divides them into fifths anew each time.
     *
     * @param chance the source of draws; the same one gives the same interval
     * @param resamples commonly 1,000
     * @return empty with fewer than five units of which both measures are known
     */
    public static Optional<Interval> bootstrap(
            RandomGenerator chance, int resamples, double[] by, double[] outcome) {
        double[][] known = Complete.columns(by, outcome);
        var order = descending(known[0]);
        int n = order.size();
        if (bySize(known[0]).isEmpty()) {
            return Optional.empty();
        }
        double[] differences = new double[resamples];
        int done = 0;
        while (done < resamples) {
            int[] times = Draws.of(n, chance);
            double high = known[0][first(order, times)];
            double low = known[0][first(order.reversed(), times)];
            // drawn all alike they have no fifths
            if (high > low) {
                differences[done++] =
                        mean(order, times, known[1]) - mean(order.reversed(), times, known[1]);
            }
        }
        return Optional.of(Quantile.middle(Correlation.CONFIDENCE, differences));
    }

    private static int first(List<Integer> order, int[] times) {
        return order.stream().filter(unit -> times[unit] > 0).findFirst().orElseThrow();
    }

    /** Of the first fifth in that order, each unit as often as it was drawn. */
    private static double mean(List<Integer> order, int[] times, double[] outcome) {
        int each = times.length / FIFTHS;
        int left = each;
        double sum = 0;
        for (int unit : order) {
            int counted = Math.min(times[unit], left);
            sum += counted * outcome[unit];
            left -= counted;
            if (left == 0) {
                break;
            }
        }
        return sum / each;
    }
}
