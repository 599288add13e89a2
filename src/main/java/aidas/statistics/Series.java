package aidas.statistics;

/**
 * Two measures of one unit, month by month.
 *
 * @param x what may lead; {@code NaN} in months without a value
 * @param y what may follow, of the same months
 */
public record Series(double[] x, double[] y) {

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
}
