package aidas.statistics;

import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;

/** The value below which a share of the values lies. */
public final class Quantile {

    private Quantile() {}

    /**
     * Between the two neighbours of 1 + (n − 1)·share, in proportion: type 7, as R, Excel and
     * PostgreSQL's {@code percentile_cont} have it.
     *
     * <p>Source: R. J. Hyndman and Y. Fan, The American Statistician 50 (1996) 361–365.
     *
     * @param share 0 to 1
     * @param values at least one, in any order
     */
    public static double of(double share, double... values) {
        if (!(share >= 0 && share <= 1) || values.length == 0) {
            throw new IllegalArgumentException(
                    "a share of some values, got %s of %d".formatted(share, values.length));
        }
        // The library has no percentile 0
        double percent = Math.max(share * 100, Double.MIN_NORMAL);
        return new Percentile().withEstimationType(EstimationType.R_7).evaluate(values, percent);
    }

    /** The middle of the values that holds the confidence. */
    static Interval middle(double confidence, double... values) {
        double tail = (1 - confidence) / 2;
        return new Interval(of(tail, values), of(1 - tail, values));
    }
}
