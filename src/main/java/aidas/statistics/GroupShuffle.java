package aidas.statistics;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Do groups differ in how often something happens to their units, more than they do when the units
 * are dealt to groups at random? It supposes no distribution.
 *
 * <p>The statistic is the variance between groups, Σ E(r − r̄)² / ΣE, with r a group's events over
 * its exposure E. Of m shuffles b reach it; p = (b + 1)/(m + 1), which is never 0. Sources: R. A.
 * Fisher, "The design of experiments" (1935); for p, B. Phipson and G. K. Smyth, "Permutation
 * p-values should never be zero", Statistical Applications in Genetics and Molecular Biology 9
 * (2010) 39.
 *
 * @param between the variance between groups, in squared events per exposure
 * @param p 1/(m + 1) to 1
 * @param groups how many, at least two
 * @param n units in them
 */
public record GroupShuffle(double between, double p, int groups, int n) {

    /** As many as give p three digits at .05. */
    public static final int SHUFFLES = 9_999;

    /** What sums differ by that come in another order. */
    private static final double ROUNDING = 1e-12;

    /**
     * @param groups of units, none empty
     * @return empty if there are fewer than two groups or nothing happened to anybody
     */
    public static Optional<GroupShuffle> of(List<List<Events>> groups, RandomGenerator chance) {
        var units = groups.stream().flatMap(List::stream).toList();
        if (groups.size() < 2 || Events.sum(units).count() == 0) {
            return Optional.empty();
        }
        int[] sizes = groups.stream().mapToInt(List::size).toArray();
        var all = Events.sum(units);
        double[] counts = units.stream().mapToDouble(Events::count).toArray();
        double[] exposures = units.stream().mapToDouble(Events::exposure).toArray();
        double found = between(counts, exposures, sizes, all.rate());
        int reached = 0;
        for (int i = 0; i < SHUFFLES; i++) {
            shuffle(counts, exposures, chance);
            double again = between(counts, exposures, sizes, all.rate());
            reached += again >= found * (1 - ROUNDING) ? 1 : 0;
        }
        double p = (reached + 1.0) / (SHUFFLES + 1);
        return Optional.of(
                new GroupShuffle(found / all.exposure(), p, groups.size(), units.size()));
    }

    /** The units stand group by group. */
    private static double between(double[] counts, double[] exposures, int[] sizes, double mean) {
        double sum = 0;
        int at = 0;
        for (int size : sizes) {
            double count = 0;
            double exposure = 0;
            for (int end = at + size; at < end; at++) {
                count += counts[at];
                exposure += exposures[at];
            }
            double off = count / exposure - mean;
            sum += exposure * off * off;
        }
        return sum;
    }

    /** Every order is as likely as any other: R. Durstenfeld, Comm. ACM 7 (1964) 420. */
    private static void shuffle(double[] counts, double[] exposures, RandomGenerator chance) {
        for (int i = counts.length - 1; i > 0; i--) {
            int j = chance.nextInt(i + 1);
            swap(counts, i, j);
            swap(exposures, i, j);
        }
    }

    private static void swap(double[] values, int i, int j) {
        double kept = values[i];
        values[i] = values[j];
        values[j] = kept;
    }
}
