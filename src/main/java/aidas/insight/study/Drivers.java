package aidas.insight.study;

import aidas.insight.table.Measure;
import aidas.statistics.Complete;
import aidas.statistics.Correlation;
import aidas.statistics.Interval;
import aidas.statistics.Regression;
import aidas.statistics.RelativeImportance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which of several measures y goes with, and how much of it (R4.1). */
public sealed interface Drivers {

    /**
     * @param n stores of which everything is known
     * @param r2 the share of y's variation that all of them account for, 0 to 1
     * @param adjustedR2 less what useless ones would have brought; {@code NaN} if they determine
     *     each other
     * @param p of an R² this large where none tells anything; {@code NaN} alike
     * @param parts the largest first
     * @param seed of the draws behind the intervals
     * @param resamples how many draws
     */
    record Told(
            int n,
            double r2,
            double adjustedR2,
            double p,
            List<Part> parts,
            long seed,
            int resamples)
            implements Drivers {

        public Told {
            parts = List.copyOf(parts);
        }
    }

    /**
     * One predictor's.
     *
     * @param part of R² (LMG), 0 to 1
     * @param interval of the part, at 95 %
     * @param alone its own correlation with y
     * @param slope the change of y with one unit of it, the others held; null if they determine
     *     each other
     */
    record Part(
            Measure measure,
            double part,
            Interval interval,
            Correlation alone,
            Regression.Coefficient slope) {}

    /**
     * Too few stores.
     *
     * @param needed for so many predictors
     */
    record Closed(int units, int needed) implements Drivers {}

    /** y is the same everywhere. */
    record Nothing() implements Drivers {}

    /** Stores that so many predictors take. */
    static int needed(int predictors) {
        return Math.max(Relation.LEAST_UNITS, RelativeImportance.ROWS_PER_PREDICTOR * predictors);
    }

    /**
     * @param predictors one column each, in the measures' order
     */
    static Drivers of(double[] y, List<Measure> measures, double[]... predictors) {
        double[][] known =
                Complete.columns(
                        Stream.concat(Stream.of(y), Arrays.stream(predictors))
                                .toArray(double[][]::new));
        int n = known[0].length;
        if (n < needed(predictors.length)) {
            return new Closed(n, needed(predictors.length));
        }
        double[][] xs = Arrays.copyOfRange(known, 1, known.length);
        return RelativeImportance.of(known[0], xs)
                .<Drivers>map(split -> told(split, measures, known[0], xs))
                .orElseGet(Nothing::new);
    }

    private static Told told(
            RelativeImportance split, List<Measure> measures, double[] y, double[]... xs) {
        var fit = Regression.of(y, xs);
        var slopes = fit.map(Regression::coefficients).orElse(List.of());
        var intervals = RelativeImportance.bootstrap(Seed.chance(), Seed.RESAMPLES, y, xs);
        var parts = new ArrayList<Part>();
        for (int i = 0; i < xs.length; i++) {
            parts.add(
                    new Part(
                            measures.get(i),
                            split.parts().get(i),
                            intervals.get(i),
                            Correlation.pearson(xs[i], y),
                            slopes.isEmpty() ? null : slopes.get(i + 1)));
        }
        parts.sort(Comparator.comparingDouble(Part::part).reversed());
        return new Told(
                y.length,
                split.r2(),
                fit.map(Regression::adjustedR2).orElse(Double.NaN),
                fit.map(Regression::p).orElse(Double.NaN),
                parts,
                Seed.VALUE,
                Seed.RESAMPLES);
    }
}
