package aidas.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * R² split among predictors: what each adds, averaged over all orders in which they can enter (LMG,
 * which is the Shapley value of R²). No part is negative, and the parts sum to R².
 *
 * <p>Sources: R. H. Lindeman, P. F. Merenda and R. Z. Gold (1980) p. 119; U. Grömping, "Relative
 * importance for linear regression in R", J. Statistical Software 17 (2006).
 *
 * @param n rows
 * @param r2 0 to 1
 * @param parts of r2, in the predictors' order
 */
public record RelativeImportance(int n, double r2, List<Double> parts) {

    /** With fewer rows a predictor the split is mostly chance. */
    public static final int ROWS_PER_PREDICTOR = 5;

    /** All subsets are looked at, 2ᵖ of them. */
    public static final int MOST_PREDICTORS = 14;

    public RelativeImportance {
        parts = List.copyOf(parts);
    }

    /**
     * @param y {@code NaN} where it is not known, as the predictors; incomplete rows do not count
     * @return empty with fewer than five rows a predictor, without predictors, or if y never varies
     * @throws IllegalArgumentException with more than fourteen predictors, or if the columns differ
     *     in length
     */
    public static Optional<RelativeImportance> of(double[] y, double[]... predictors) {
        double[][] known = known(y, predictors);
        return enough(known) ? Optional.of(split(known)) : Optional.empty();
    }

    /**
     * Where each part may lie at 95 %: percentiles of the parts of rows drawn again and again.
     *
     * @param chance the source of draws; the same one gives the same intervals
     * @param resamples commonly 1,000
     * @return in the predictors' order; empty where {@link #of} is
     */
    public static List<Interval> bootstrap(
            RandomGenerator chance, int resamples, double[] y, double[]... predictors) {
        double[][] known = known(y, predictors);
        if (!enough(known)) {
            return List.of();
        }
        double[][] units = units(known);
        double[][] parts = new double[predictors.length][resamples];
        for (int i = 0; i < resamples; i++) {
            var subsets = drawn(units, chance);
            for (int j = 0; j < parts.length; j++) {
                parts[j][i] = subsets.shapley(j);
            }
        }
        return Arrays.stream(parts)
                .map(values -> Quantile.middle(Correlation.CONFIDENCE, values))
                .toList();
    }

    /** Once more if y came out constant. */
    private static Subsets drawn(double[][] units, RandomGenerator chance) {
        while (true) {
            var subsets = Subsets.of(units, Draws.of(units[0].length, chance));
            if (subsets.isPresent()) {
                return subsets.get();
            }
        }
    }

    private static double[][] units(double[][] known) {
        return Arrays.stream(known).map(Products::unit).toArray(double[][]::new);
    }

    /** Complete rows, y last. */
    private static double[][] known(double[] y, double[][] predictors) {
        if (predictors.length > MOST_PREDICTORS) {
            throw new IllegalArgumentException(
                    "at most %d predictors, got %d".formatted(MOST_PREDICTORS, predictors.length));
        }
        var columns = new ArrayList<>(List.of(predictors));
        columns.add(y);
        return Complete.columns(columns.toArray(double[][]::new));
    }

    private static boolean enough(double[][] known) {
        int predictors = known.length - 1;
        double[] y = known[predictors];
        return predictors > 0
                && y.length >= ROWS_PER_PREDICTOR * predictors
                && !Complete.constant(y);
    }

    private static RelativeImportance split(double[][] known) {
        int[] once = new int[known[0].length];
        Arrays.fill(once, 1);
        var subsets = Subsets.of(units(known), once).orElseThrow();
        var parts = IntStream.range(0, known.length - 1).mapToObj(subsets::shapley).toList();
        return new RelativeImportance(once.length, subsets.whole(), parts);
    }
}
