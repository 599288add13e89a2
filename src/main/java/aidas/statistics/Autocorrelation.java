package aidas.statistics;

import java.util.OptionalDouble;

/** How far a series goes with itself some steps later. */
public final class Autocorrelation {

    private Autocorrelation() {}

    /**
     * About the mean of the whole series, with the whole sum of squares below: R's {@code acf} and
     * NIST's r(1).
     *
     * @param lag from 0
     * @return −1 to 1; empty if the series is not longer than the lag or never varies
     */
    public static OptionalDouble of(int lag, double... series) {
        if (series.length <= lag || Complete.constant(series)) {
            return OptionalDouble.empty();
        }
        double mean = Products.mean(series);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < series.length; i++) {
            double here = series[i] - mean;
            squares += here * here;
            if (i + lag < series.length) {
                sum += here * (series[i + lag] - mean);
            }
        }
        return OptionalDouble.of(sum / squares);
    }
}
