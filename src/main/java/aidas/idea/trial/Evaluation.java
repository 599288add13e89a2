package aidas.idea.trial;

import aidas.idea.trial.Effect.Course;
import aidas.idea.trial.Effect.Measured;
import aidas.idea.trial.Effect.TooFew;
import aidas.idea.trial.Effect.Verdict;
import aidas.statistics.Contrast;
import aidas.statistics.DifferenceInDifferences;
import aidas.statistics.SetPlacebo;
import java.util.List;
import java.util.SplittableRandom;

/** Tells the effect of a trial that is over (docs/figures/effect.md). */
final class Evaluation {

    /** Fewer stores tell nothing (R3.4). */
    static final int FEWEST = 4;

    static final double CONFIDENCE = 0.95;

    private Evaluation() {}

    /**
     * @param all readings of every open store
     */
    static Effect of(Plan plan, List<StoreReading> all) {
        var comparison = Comparison.of(plan.stores(), all);
        int stores = comparison.stores().size();
        if (stores < FEWEST || comparison.matching() == null) {
            int others = comparison.others().size();
            int needed = Math.max(FEWEST, stores);
            return new TooFew(stores, others, needed, comparison.leftOut());
        }
        var sets = comparison.sets(StoreReading::change);
        var found = DifferenceInDifferences.of(sets);
        if (found.isEmpty()) {
            // to the last digit alike: nothing says how sure that is
            return new TooFew(stores, comparison.others().size(), stores + 1, comparison.leftOut());
        }
        var effect = found.get().contrast(CONFIDENCE);
        return new Measured(
                verdict(plan.gauge(), effect),
                effect,
                found.get().p(),
                course(comparison.stores()),
                course(comparison.matched()),
                inTime(comparison),
                SetPlacebo.of(sets, new SplittableRandom(plan.seed())),
                comparison.matching().balance().subList(0, Comparison.TOLD),
                comparison.leftOut());
    }

    /** Where all gaps were the same it is that, without any doubt about it. */
    private static Contrast inTime(Comparison comparison) {
        var sets = comparison.sets(StoreReading::earlierChange);
        double gap = sets.getFirst().gap();
        return DifferenceInDifferences.of(sets)
                .map(found -> found.contrast(CONFIDENCE))
                .orElseGet(() -> new Contrast(gap, aidas.statistics.Interval.around(gap, 0)));
    }

    private static Verdict verdict(Gauge gauge, Contrast effect) {
        if (effect.interval().holds(0)) {
            return Verdict.UNSURE;
        }
        return effect.value() > 0 == gauge.moreIsBetter() ? Verdict.BETTER : Verdict.WORSE;
    }

    private static Course course(List<StoreReading> stores) {
        return new Course(
                stores.size(),
                stores.stream().mapToDouble(one -> one.before().value()).average().orElseThrow(),
                stores.stream().mapToDouble(one -> one.after().value()).average().orElseThrow(),
                stores.stream().mapToLong(one -> one.before().n() + one.after().n()).sum());
    }
}
