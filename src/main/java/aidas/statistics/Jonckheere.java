package aidas.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;

/**
 * Pairs of values from two of several ordered groups of which the later group's is the larger, ties
 * by half: a test of trend that asks for the order of values alone. With two groups it is Mann and
 * Whitney's U.
 *
 * <p>Sources: A. R. Jonckheere, Biometrika 41 (1954) 133–145; T. J. Terpstra, Indagationes
 * Mathematicae 14 (1952) 327–333; the variance with ties as in M. Hollander and D. A. Wolfe,
 * "Nonparametric statistical methods" (1999) p. 204.
 *
 * @param statistic J
 * @param expected of J where there is no trend
 * @param variance of J where there is no trend, above 0
 */
public record Jonckheere(double statistic, double expected, double variance) {

    /**
     * @param ordered the values of each group
     * @return empty with fewer than two groups that hold values, or if all values are the same
     */
    public static Optional<Jonckheere> of(List<double[]> ordered) {
        var counts = new TreeMap<Double, double[]>();
        double[] sizes = new double[ordered.size()];
        for (int group = 0; group < sizes.length; group++) {
            for (double value : ordered.get(group)) {
                counts.computeIfAbsent(value, v -> new double[sizes.length])[group]++;
                sizes[group]++;
            }
        }
        return counts.size() < 2 || filled(sizes) < 2
                ? Optional.empty()
                : Optional.of(of(counts, sizes));
    }

    private static int filled(double[] sizes) {
        int filled = 0;
        for (double size : sizes) {
            filled += size > 0 ? 1 : 0;
        }
        return filled;
    }

    private static Jonckheere of(SortedMap<Double, double[]> counts, double[] sizes) {
        double[] ties =
                counts.values().stream().mapToDouble(count -> Arrays.stream(count).sum()).toArray();
        double n = Arrays.stream(sizes).sum();
        DoubleUnaryOperator pairs = t -> t * (t - 1);
        DoubleUnaryOperator triples = t -> t * (t - 1) * (t - 2);
        DoubleUnaryOperator five = t -> t * (t - 1) * (2 * t + 5);
        double variance =
                (five.applyAsDouble(n) - sum(sizes, five) - sum(ties, five)) / 72
                        + sum(sizes, pairs) * sum(ties, pairs) / (8 * n * (n - 1));
        if (n > 2) {
            variance += sum(sizes, triples) * sum(ties, triples) / (36 * triples.applyAsDouble(n));
        }
        double expected = (n * n - sum(sizes, t -> t * t)) / 4;
        return new Jonckheere(statistic(counts, sizes.length), expected, variance);
    }

    private static double sum(double[] sizes, DoubleUnaryOperator of) {
        return Arrays.stream(sizes).map(of).sum();
    }

    /** Values in ascending order, each beside those that came before it. */
    private static double statistic(SortedMap<Double, double[]> counts, int groups) {
        double[] smaller = new double[groups];
        double statistic = 0;
        for (double[] here : counts.values()) {
            double before = 0;
            double tied = 0;
            for (int group = 0; group < groups; group++) {
                statistic += here[group] * (before + tied / 2);
                before += smaller[group];
                tied += here[group];
            }
            for (int group = 0; group < groups; group++) {
                smaller[group] += here[group];
            }
        }
        return statistic;
    }

    /** Standard errors from what is expected; above 0 where later groups have larger values. */
    public double z() {
        return (statistic - expected) / Math.sqrt(variance);
    }

    /** Two-sided, by the normal distribution. */
    public double p() {
        return Normal.twoSided(z());
    }
}
