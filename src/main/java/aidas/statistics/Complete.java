package aidas.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Rows of which every value is known; what is not a number is not known. */
public final class Complete {

    private Complete() {}

    /**
     * The columns without those rows in which any of them has no value.
     *
     * @param columns of the same length; {@code NaN} where nothing is known
     * @return new columns, in the same order
     * @throws IllegalArgumentException if the columns differ in length or a value is infinite
     */
    public static double[][] columns(double[]... columns) {
        int[] rows = rows(columns);
        return Arrays.stream(columns)
                .map(column -> Arrays.stream(rows).mapToDouble(row -> column[row]).toArray())
                .toArray(double[][]::new);
    }

    /** The rows that are kept, from 0, in ascending order. */
    public static int[] rows(double[]... columns) {
        int length = columns.length == 0 ? 0 : columns[0].length;
        for (double[] column : columns) {
            if (column.length != length || Arrays.stream(column).anyMatch(Double::isInfinite)) {
                throw new IllegalArgumentException(
                        "columns hold the same number of finite values, got %d beside %d"
                                .formatted(column.length, length));
            }
        }
        return IntStream.range(0, length)
                .filter(row -> Arrays.stream(columns).noneMatch(c -> Double.isNaN(c[row])))
                .toArray();
    }

    /** Do all values equal the first? Also where there is none. */
    static boolean constant(double[] column) {
        return Arrays.stream(column).allMatch(value -> value == column[0]);
    }
}
