package aidas.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * How far the best and the worst of equal units lie apart by chance alone: the largest less the
 * smallest of means of n values each, by {@link #DRAWS} draws with a fixed seed.
 *
 * @param mean in the values' unit
 * @param low the 5th percentile
 * @param high the 95th percentile
 */
public record ChanceGap(double mean, double low, double high) {

    public static final int DRAWS = 4_000;

    /**
     * @param sigma2 variance of values within a unit, in squared units
     * @param n values of each unit, above 0; at least one unit
     */
    public static ChanceGap of(double sigma2, double... n) {
        var normal = new NormalDraws(new SplittableRandom(Ranking.SEED));
        double[] gaps = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (double values : n) {
                double mean = Math.sqrt(sigma2 / values) * normal.next();
                least = Math.min(least, mean);
                most = Math.max(most, mean);
            }
            gaps[draw] = most - least;
        }
        Arrays.sort(gaps);
        return new ChanceGap(
                Arrays.stream(gaps).average().orElseThrow(),
                gaps[DRAWS / 20],
                gaps[DRAWS - DRAWS / 20]);
    }
}
