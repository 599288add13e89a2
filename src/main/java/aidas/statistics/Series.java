package aidas.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Two measures of one unit, month by month.
 *
 * @param x what may lead; {@code NaN} in months without a value
 * @param y what may follow, of the same months
 */
public record Series(double[] x, double[] y) {

    /** Enough for a table with gaps; one without takes a single round. */
    private static final int ROUNDS = 100;

    public Series {
        if (x.length != y.length) {
            throw new IllegalArgumentException(
                    "both measures have the same months, got %d and %d"
                            .formatted(x.length, y.length));
        }
    }

    int months() {
        return x.length;
    }

    /**
     * What is left once each unit's mean and each month's mean of all units are taken out: the
     * season and the trend that units share go.
     */
    static List<Series> lessCommonMonths(List<Series> units) {
        double[][] x = units.stream().map(Series::x).map(double[]::clone).toArray(double[][]::new);
        double[][] y = units.stream().map(Series::y).map(double[]::clone).toArray(double[][]::new);
        centre(x);
        centre(y);
        return IntStream.range(0, x.length).mapToObj(i -> new Series(x[i], y[i])).toList();
    }

    /** By turns, until nothing moves: rows for units, columns for months. */
    private static void centre(double[][] table) {
        double moved = Double.POSITIVE_INFINITY;
        double first = 0;
        for (int round = 0; round < ROUNDS && moved > first * 1e-15; round++) {
            moved = 0;
            for (double[] unit : table) {
                double mean = Arrays.stream(unit).filter(v -> !Double.isNaN(v)).average().orElse(0);
                moved = Math.max(moved, Math.abs(mean));
                for (int month = 0; month < unit.length; month++) {
                    unit[month] -= mean;
                }
            }
            for (int month = 0; month < table[0].length; month++) {
                double mean = mean(table, month).orElse(0);
                moved = Math.max(moved, Math.abs(mean));
                for (double[] unit : table) {
                    unit[month] -= mean;
                }
            }
            first = Math.max(first, moved);
        }
    }

    private static OptionalDouble mean(double[][] table, int month) {
        return Arrays.stream(table)
                .mapToDouble(unit -> unit[month])
                .filter(v -> !Double.isNaN(v))
                .average();
    }
}
