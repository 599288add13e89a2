package aidas.insight.study;

import aidas.insight.table.Unit;
import aidas.statistics.Effect;
import aidas.statistics.Interval;
import aidas.statistics.Quintiles;
import aidas.statistics.Welch;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The stores that stand highest on one measure against those that stand lowest (R6.1). */
public sealed interface Fifths {

    /**
     * @param n stores of which both measures are known
     * @param tied does a store just outside a fifth have the value of its cut? Then the stores'
     *     codes decided which of them is in
     * @param difference the top's mean outcome less the bottom's; null if a fifth has fewer than
     *     two stores or nothing varies
     * @param effect the same without unit; null alike
     * @param bootstrap of the difference, at 95 %; null alike
     * @param seed of the draws behind it
     */
    record Told(
            int n,
            Fifth top,
            Fifth bottom,
            boolean tied,
            Welch difference,
            Effect effect,
            Interval bootstrap,
            long seed)
            implements Fifths {

        /** Does a fifth hold fewer than three stores? */
        public boolean few() {
            return Math.min(top.units().size(), bottom.units().size()) < Quintiles.FEW;
        }
    }

    /**
     * One fifth.
     *
     * @param cut the value of x that its last store has
     * @param mean of the outcome
     */
    record Fifth(List<Unit> units, double cut, double mean) {

        public Fifth {
            units = List.copyOf(units);
        }
    }

    /** Too few stores, or all alike. */
    record Closed(int units) implements Fifths {}

    /**
     * @param x by which stores are ordered
     * @param y the outcome
     */
    static Fifths of(List<Unit> all, double[] x, double[] y) {
        int[] known =
                IntStream.range(0, x.length)
                        .filter(i -> !Double.isNaN(x[i]) && !Double.isNaN(y[i]))
                        .toArray();
        var units = Arrays.stream(known).mapToObj(all::get).toList();
        double[] by = Arrays.stream(known).mapToDouble(i -> x[i]).toArray();
        double[] outcome = Arrays.stream(known).mapToDouble(i -> y[i]).toArray();
        if (known.length < Relation.LEAST_UNITS) {
            return new Closed(known.length);
        }
        return Quintiles.bySize(by)
                .<Fifths>map(fifths -> told(fifths, units, by, outcome))
                .orElseGet(() -> new Closed(known.length));
    }

    private static Told told(Quintiles fifths, List<Unit> units, double[] by, double[] outcome) {
        double[] top = fifths.topOf(outcome);
        double[] bottom = fifths.bottomOf(outcome);
        var difference = fifths.difference(outcome).orElse(null);
        return new Told(
                units.size(),
                fifth(fifths.top(), fifths.topCut(), units, top),
                fifth(fifths.bottom(), fifths.bottomCut(), units, bottom),
                fifths.tied(),
                difference,
                Effect.of(top, bottom).orElse(null),
                difference == null
                        ? null
                        : Quintiles.bootstrap(Seed.chance(), Seed.RESAMPLES, by, outcome)
                                .orElse(null),
                Seed.VALUE);
    }

    private static Fifth fifth(
            List<Integer> places, double cut, List<Unit> units, double... outcome) {
        return new Fifth(
                places.stream().map(units::get).toList(),
                cut,
                Arrays.stream(outcome).average().orElse(Double.NaN));
    }
}
