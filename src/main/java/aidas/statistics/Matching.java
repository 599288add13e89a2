package aidas.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Gives each unit of a trial others that are like it, none to two, so that all distances together
 * are the smallest possible. A distance is Euclid's, each trait in standard deviations of all
 * units.
 *
 * <p>Source: P. R. Rosenbaum, "Optimal matching for observational studies", J. Am. Stat. Assoc. 84
 * (1989) 1024–1032; balance as in P. C. Austin, Statistics in Medicine 28 (2009) 3083–3107.
 *
 * @param others for each unit of the trial which ones of the pool, in the pool's order
 * @param balance for each trait
 */
public record Matching(List<List<Integer>> others, List<Balance> balance) {

    /**
     * How far the trial's mean of a trait is from the others', in standard deviations of all units;
     * below 0.25 is commonly called balanced.
     *
     * @param pool from the whole pool
     * @param matched from those chosen
     */
    public record Balance(double pool, double matched) {}

    public Matching {
        others = others.stream().map(List::copyOf).toList();
        balance = List.copyOf(balance);
    }

    /**
     * @param trial traits of each unit of the trial, at least one unit
     * @param pool the same of those to choose from
     * @param most others for one unit, at least 1; all units get as many as there are for each
     * @return empty if the pool is smaller than the trial
     * @throws IllegalArgumentException if a trait is not a number
     */
    public static Optional<Matching> of(double[][] trial, double[][] pool, int most) {
        int each = Math.min(most, pool.length / Math.max(1, trial.length));
        if (trial.length == 0 || each < 1) {
            return Optional.empty();
        }
        double[] scale = scale(trial, pool);
        double[][] cost = new double[trial.length * each][pool.length];
        for (int row = 0; row < cost.length; row++) {
            for (int j = 0; j < pool.length; j++) {
                cost[row][j] = distance(trial[row / each], pool[j], scale);
            }
        }
        int[] columns = Assignment.cheapest(cost);
        var others = new ArrayList<List<Integer>>();
        for (int i = 0; i < trial.length; i++) {
            var chosen = Arrays.stream(columns, i * each, (i + 1) * each).sorted();
            others.add(chosen.boxed().toList());
        }
        return Optional.of(new Matching(others, balance(trial, pool, scale, columns)));
    }

    /** How many others each unit has. */
    public int each() {
        return others.getFirst().size();
    }

    /** One over the standard deviation of all; 0 for a trait that does not vary. */
    private static double[] scale(double[][] trial, double[][] pool) {
        return IntStream.range(0, trial[0].length)
                .mapToDouble(
                        trait -> {
                            double sd =
                                    Math.sqrt(
                                            Group.of(
                                                            concat(
                                                                    column(trial, trait),
                                                                    column(pool, trait)))
                                                    .variance());
                            return sd > 0 ? 1 / sd : 0;
                        })
                .toArray();
    }

    private static double distance(double[] a, double[] b, double[] scale) {
        double sum = 0;
        for (int i = 0; i < scale.length; i++) {
            double off = (a[i] - b[i]) * scale[i];
            sum += off * off;
        }
        return Math.sqrt(sum);
    }

    private static List<Balance> balance(
            double[][] trial, double[][] pool, double[] scale, int[] chosen) {
        double[][] matched = Arrays.stream(chosen).mapToObj(j -> pool[j]).toArray(double[][]::new);
        return IntStream.range(0, scale.length)
                .mapToObj(
                        trait -> {
                            double mean = mean(trial, trait);
                            return new Balance(
                                    (mean - mean(pool, trait)) * scale[trait],
                                    (mean - mean(matched, trait)) * scale[trait]);
                        })
                .toList();
    }

    private static double mean(double[][] rows, int trait) {
        return Group.of(column(rows, trait)).mean();
    }

    private static double[] column(double[][] rows, int trait) {
        return Arrays.stream(rows).mapToDouble(row -> row[trait]).toArray();
    }

    private static double[] concat(double[] a, double[] b) {
        double[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
