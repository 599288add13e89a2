package aidas.insight.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One measure by store and month; {@code NaN} where nothing is known (R1.1).
 *
 * <p>Filled by its source, then only read.
 */
public final class Grid {

    private static final double PERCENT = 100;

    private final double[][] values;
    private final double[][] ns;
    private final double[][] variances;

    Grid(int units, int months) {
        values = unknown(units, months);
        ns = unknown(units, months);
        variances = unknown(units, months);
    }

    private static double[][] unknown(int units, int months) {
        var rows = new double[units][months];
        Arrays.stream(rows).forEach(row -> Arrays.fill(row, Double.NaN));
        return rows;
    }

    void put(int unit, int month, double value, double n, double variance) {
        values[unit][month] = value;
        ns[unit][month] = n;
        variances[unit][month] = variance;
    }

    /** In the measure's unit. */
    public double value(int unit, int month) {
        return values[unit][month];
    }

    /** Answers that the value is the mean of. */
    public double n(int unit, int month) {
        return ns[unit][month];
    }

    /** Of one answer, with divisor n − 1, in squared units. */
    public double variance(int unit, int month) {
        return variances[unit][month];
    }

    public boolean has(int unit, int month) {
        return !Double.isNaN(values[unit][month]);
    }

    public int units() {
        return values.length;
    }

    public int months() {
        return units() == 0 ? 0 : values[0].length;
    }

    /** The values of one store by month. */
    public double[] row(int unit) {
        return values[unit].clone();
    }

    /** A store's months together (R2.1); without months it has neither mean nor n. */
    public Pool pooled(int unit) {
        return pooled(unit, 0, months());
    }

    /** Those from one month on until another, which is out. */
    public Pool pooled(int unit, int from, int until) {
        return Pool.of(
                Arrays.copyOfRange(values[unit], from, until),
                Arrays.copyOfRange(ns[unit], from, until),
                Arrays.copyOfRange(variances[unit], from, until));
    }

    /**
     * The same in percent of the mean that the store's group has in some months; of nothing there
     * is no percentage.
     *
     * @param groups one a store; null leaves a store out
     */
    public Grid inPercent(List<?> groups, int from, int until) {
        var means = new HashMap<Object, Double>();
        var grid = new Grid(units(), months());
        for (int unit = 0; unit < units(); unit++) {
            var group = groups.get(unit);
            double mean =
                    group == null
                            ? 0
                            : means.computeIfAbsent(group, each -> mean(groups, each, from, until));
            for (int month = 0; month < months() && mean > 0; month++) {
                double factor = PERCENT / mean;
                grid.put(
                        unit,
                        month,
                        values[unit][month] * factor,
                        ns[unit][month],
                        variances[unit][month] * factor * factor);
            }
        }
        return grid;
    }

    private double mean(List<?> groups, Object group, int from, int until) {
        return Pool.of(
                        together(values, groups, group, from, until),
                        together(ns, groups, group, from, until),
                        together(variances, groups, group, from, until))
                .mean();
    }

    private static double[] together(
            double[][] rows, List<?> groups, Object group, int from, int until) {
        return IntStream.range(0, rows.length)
                .filter(unit -> group.equals(groups.get(unit)))
                .boxed()
                .flatMapToDouble(unit -> Arrays.stream(rows[unit], from, until))
                .toArray();
    }
}
