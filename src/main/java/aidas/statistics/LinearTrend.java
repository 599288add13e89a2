package aidas.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Does a measure rise or fall step by step over ordered groups, such as visits with 0, 1, 2 and
 * more missed standards?
 *
 * <p>Source: B. L. Welch, "On the comparison of several mean values", Biometrika 38 (1951) 330–336:
 * each group has its own variance.
 *
 * @param slope the change of the means with one step, by least squares, in the measure's unit
 * @param se its standard error, above 0
 * @param freedom by Welch and Satterthwaite
 */
public record LinearTrend(double slope, double se, double freedom) {

    /**
     * The linear contrast of the groups' means.
     *
     * @param ordered one step apart each
     * @return empty with fewer than two groups, a group of fewer than two values, or no variance
     */
    public static Optional<LinearTrend> of(List<Group> ordered) {
        int k = ordered.size();
        if (k < 2 || ordered.stream().anyMatch(group -> !(group.n() > 1))) {
            return Optional.empty();
        }
        double scores = IntStream.range(0, k).mapToDouble(i -> Math.pow(score(i, k), 2)).sum();
        double slope = 0;
        double variance = 0;
        double fourth = 0;
        for (int i = 0; i < k; i++) {
            var group = ordered.get(i);
            double weight = score(i, k) / scores;
            double part = weight * weight * group.variance() / group.n();
            slope += weight * group.mean();
            variance += part;
            fourth += part * part / (group.n() - 1);
        }
        return variance > 0
                ? Optional.of(
                        new LinearTrend(slope, Math.sqrt(variance), variance * variance / fourth))
                : Optional.empty();
    }

    private static double score(int i, int k) {
        return i - (k - 1) / 2.0;
    }

    public double t() {
        return slope / se;
    }

    /** The two-sided probability of a trend at least this steep where there is none. */
    public double p() {
        return StudentT.twoSided(t(), freedom);
    }

    /** Of the slope. */
    public Interval interval(double confidence) {
        return Interval.around(slope, StudentT.t(confidence, freedom) * se);
    }
}
