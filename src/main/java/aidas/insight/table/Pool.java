package aidas.insight.table;

import aidas.statistics.Group;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A store's months put together (R2.1).
 *
 * @param months that are in
 * @param mean by answers, else by months; {@code NaN} if there is no month
 * @param n answers in all; {@code NaN} if a month does not say
 * @param squares of all answers about the mean; {@code NaN} if a month does not tell its variance
 */
public record Pool(int months, double mean, double n, double squares) {

    static Pool of(double[] values, double[] ns, double[] variances) {
        int[] known =
                IntStream.range(0, values.length).filter(m -> !Double.isNaN(values[m])).toArray();
        boolean counted =
                known.length > 0 && IntStream.of(known).noneMatch(m -> Double.isNaN(ns[m]));
        double weights = 0;
        double sum = 0;
        for (int m : known) {
            double weight = counted ? ns[m] : 1;
            weights += weight;
            sum += weight * values[m];
        }
        double mean = sum / weights;
        double squares = counted ? 0 : Double.NaN;
        for (int m : known) {
            double within = ns[m] > 1 ? (ns[m] - 1) * variances[m] : 0;
            squares += within + ns[m] * (values[m] - mean) * (values[m] - mean);
        }
        return new Pool(
                known.length,
                known.length == 0 ? Double.NaN : mean,
                counted ? weights : Double.NaN,
                known.length == 0 ? Double.NaN : squares);
    }

    /**
     * The same mean with the answers of one month, on average: who answers month after month is one
     * person still (R2.2). How answers spread inside a month is no longer in it.
     */
    public Pool ofOneMonth() {
        return new Pool(months, mean, n / months, Double.NaN);
    }

    /** The answers as a group; empty where their number or their variance is not known. */
    public Optional<Group> group() {
        return n > 0 && squares >= 0 ? Optional.of(new Group(n, mean, squares)) : Optional.empty();
    }
}
