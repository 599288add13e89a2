package aidas.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/**
 * Pearson's test whether several groups have the same share: χ² = Σ (observed − expected)² /
 * expected over successes and failures, with groups − 1 degrees of freedom, without correction.
 *
 * <p>Source: K. Pearson, "On the criterion …", Philosophical Magazine 50 (1900) 157–175; the floor
 * of expected counts by W. G. Cochran, "Some methods for strengthening the common χ² tests",
 * Biometrics 10 (1954) 417–451.
 *
 * @param statistic without unit, 0 or more
 * @param df degrees of freedom, 1 or more
 * @param p of a statistic at least this large where all shares are the same
 * @param merged how many groups were too small and count as one
 */
public record ChiSquare(double statistic, int df, double p, int merged) {

    /** Expected counts below it make the test unreliable. */
    public static final double FLOOR = 5;

    /**
     * A group's count.
     *
     * @param successes at most trials
     */
    public record Count(long successes, long trials) {

        public Count {
            if (successes < 0 || successes > trials) {
                throw new IllegalArgumentException(
                        "expected 0 to " + trials + " successes, got " + successes);
            }
        }

        Count plus(Count other) {
            return new Count(successes + other.successes, trials + other.trials);
        }
    }

    /**
     * Are the shares the same? Groups with an expected count below {@link #FLOOR} are merged, the
     * smallest first, until the one they make is large enough.
     *
     * @return empty if fewer than two groups are left, or all or none were successes
     */
    public static Optional<ChiSquare> ofShares(List<Count> groups) {
        var all = groups.stream().reduce(new Count(0, 0), Count::plus);
        if (all.successes() == 0 || all.successes() == all.trials()) {
            return Optional.empty();
        }
        double share = (double) all.successes() / all.trials();
        var sorted = new ArrayList<>(groups);
        sorted.removeIf(group -> group.trials() == 0);
        sorted.sort(Comparator.comparingLong(Count::trials));
        int merged = 0;
        while (sorted.size() > 1 && isSmall(sorted.getFirst(), share)) {
            var two = sorted.removeFirst().plus(sorted.removeFirst());
            merged = merged == 0 ? 2 : merged + 1;
            sorted.addFirst(two);
        }
        if (sorted.size() < 2) {
            return Optional.empty();
        }
        double statistic = sorted.stream().mapToDouble(group -> distance(group, share)).sum();
        int df = sorted.size() - 1;
        double p = 1 - new ChiSquaredDistribution(df).cumulativeProbability(statistic);
        return Optional.of(new ChiSquare(statistic, df, p, merged));
    }

    private static boolean isSmall(Count group, double share) {
        return group.trials() * Math.min(share, 1 - share) < FLOOR;
    }

    private static double distance(Count group, double share) {
        double[] observed = {group.successes(), (double) group.trials() - group.successes()};
        double[] expected = {group.trials() * share, group.trials() * (1 - share)};
        return Arrays.stream(new int[] {0, 1})
                .mapToDouble(i -> Math.pow(observed[i] - expected[i], 2) / expected[i])
                .sum();
    }
}
