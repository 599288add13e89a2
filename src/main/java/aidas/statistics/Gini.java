package aidas.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Gini's coefficient: how unevenly a whole is spread over units. 0 if all hold the same, near 1 if
 * one holds all. It is twice the area between the {@link Lorenz} curve and the line of equality.
 *
 * <p>With x₁ ≤ … ≤ xₙ it is G = Σ(2i − n − 1)xᵢ / (n Σxᵢ), which never exceeds (n − 1)/n and so is
 * low in small groups; {@code value} is n/(n − 1) times that. Sources: C. Gini, "Variabilità e
 * mutabilità" (1912); for the correction G. Deltas, "The small-sample bias of the Gini
 * coefficient", Review of Economics and Statistics 85 (2003) 226–234.
 *
 * @param value corrected for small n, without unit, 0 to 1
 * @param plain without the correction, 0 to (n − 1)/n
 * @param n units
 * @param interval of {@code value} at 95 %: percentiles over units drawn again, cut at 0 and 1
 */
public record Gini(double value, double plain, int n, Interval interval) {

    /** How often units are drawn again. */
    public static final int DRAWS = 2000;

    private static final double CONFIDENCE = 0.95;

    /**
     * @param values not negative, in any order
     * @return empty below two units, and where nothing is spread at all
     */
    public static Optional<Gini> of(RandomGenerator chance, double... values) {
        int n = values.length;
        if (n < 2 || Arrays.stream(values).sum() == 0) {
            return Optional.empty();
        }
        double[] sorted = Lorenz.sorted(values);
        double plain = plain(sorted, null);
        double correction = n / (n - 1.0);
        double[] drawn = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            drawn[i] = correction * plain(sorted, Draws.of(n, chance));
        }
        return Optional.of(
                new Gini(
                        Math.min(1, plain * correction),
                        plain,
                        n,
                        Quantile.middle(CONFIDENCE, drawn).within(0, 1)));
    }

    /**
     * @param sorted by size
     * @param times how often each is in; null for once
     * @return 0 if nothing is spread
     */
    private static double plain(double[] sorted, int[] times) {
        int n = sorted.length;
        double whole = 0;
        double weighed = 0;
        long before = 0;
        for (int i = 0; i < n; i++) {
            int t = times == null ? 1 : times[i];
            // the ranks before + 1 to before + t, each as 2·rank − n − 1
            weighed += sorted[i] * t * (2.0 * before + t - n);
            whole += sorted[i] * t;
            before += t;
        }
        return whole == 0 ? 0 : Math.max(0, weighed / (n * whole));
    }

    /**
     * What the corrected coefficient is where nothing but chance deals: that many pieces fall to
     * units one by one, to each in proportion to its exposure.
     *
     * @param pieces above 0
     * @param exposures above 0 each, at least two
     * @return its median and the middle 95 %
     */
    public static Dealt dealt(long pieces, double[] exposures, int deals, RandomGenerator chance) {
        int n = exposures.length;
        double[] ends = exposures.clone();
        Arrays.parallelPrefix(ends, Double::sum);
        double[] found = new double[deals];
        for (int deal = 0; deal < deals; deal++) {
            double[] values = new double[n];
            for (long piece = 0; piece < pieces; piece++) {
                int unit = drawn(ends, chance);
                values[unit] += 1 / exposures[unit];
            }
            found[deal] = plain(Lorenz.sorted(values), null) * n / (n - 1.0);
        }
        return new Dealt(Quantile.of(.5, found), Quantile.middle(CONFIDENCE, found));
    }

    private static int drawn(double[] ends, RandomGenerator chance) {
        int at = Arrays.binarySearch(ends, chance.nextDouble() * ends[ends.length - 1]);
        return Math.min(at >= 0 ? at + 1 : -at - 1, ends.length - 1);
    }

    /**
     * What chance alone would make of it.
     *
     * @param usual the median
     * @param range the middle 95 %
     */
    public record Dealt(double usual, Interval range) {}
}
