package aidas.statistics;

/**
 * A group's values in three numbers, in the values' unit.
 *
 * @param n values above 0; a fraction where they carry weights
 * @param mean their mean
 * @param squares the sum of their squared distances from the mean, not negative
 */
public record Group(double n, double mean, double squares) {

    public Group {
        if (!(n > 0)) {
            throw new IllegalArgumentException("a group holds at least one value, got n " + n);
        }
        if (!(squares >= 0) || !Double.isFinite(mean)) {
            throw new IllegalArgumentException(
                    "a group has a mean and squares, got " + mean + " and " + squares);
        }
    }

    /**
     * From sums of values and of squares. Exact enough for whole numbers and tenths as answers are;
     * for measurements far from 0 use {@link #of}, which keeps the digits.
     */
    public static Group ofSums(double n, double sum, double sumOfSquares) {
        double mean = sum / n;
        return new Group(n, mean, Math.max(0, sumOfSquares - sum * mean));
    }

    /** From the values themselves in two passes, corrected for what the mean was rounded by. */
    public static Group of(double... values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = sum / values.length;
        double squares = 0;
        double rest = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
            rest += value - mean;
        }
        return new Group(values.length, mean, Math.max(0, squares - rest * rest / values.length));
    }

    /** With divisor n − 1; not a number for a single value. */
    public double variance() {
        return n > 1 ? squares / (n - 1) : Double.NaN;
    }
}
