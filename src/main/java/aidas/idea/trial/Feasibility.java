package aidas.idea.trial;

import aidas.statistics.Group;
import aidas.statistics.TrialSize;
import java.io.Serializable;
import java.util.List;

/**
 * What a plan can find, before it is frozen (R1.4); in points of 100.
 *
 * @param candidates open stores with enough answers in the last three times of such length
 * @param stores how many are to try it
 * @param spread the standard deviation of such stores' change from one time to the next; null if
 *     fewer than four have enough answers
 * @param detectable the smallest effect that is found in four of five trials; null if it cannot be
 *     told
 * @param needed stores it takes to find the effect that is looked for; null if it cannot be told,
 *     or is more than there are
 */
public record Feasibility(
        int candidates, int stores, Double spread, Double detectable, Integer needed)
        implements Serializable {

    private static final double POWER = 0.8;

    /**
     * @param readings of every open store, up to today
     * @param worth above 0
     */
    static Feasibility of(List<StoreReading> readings, int stores, double worth) {
        double[] changes =
                readings.stream()
                        .filter(StoreReading::enough)
                        .mapToDouble(StoreReading::change)
                        .toArray();
        int each = Math.min(Comparison.MOST, (changes.length - stores) / Math.max(1, stores));
        if (changes.length < Evaluation.FEWEST || each < 1) {
            return new Feasibility(changes.length, stores, null, null, null);
        }
        double spread = Math.sqrt(Group.of(changes).variance());
        double gap = TrialSize.gap(spread, each);
        Double detectable =
                stores < 2
                        ? null
                        : (Double) TrialSize.detectable(stores, gap, Evaluation.CONFIDENCE, POWER);
        return new Feasibility(
                changes.length, stores, spread, detectable, needed(worth, spread, changes.length));
    }

    /** The fewest whose others there are too; as many of them as fit. */
    private static Integer needed(double worth, double spread, int candidates) {
        for (int stores = Evaluation.FEWEST; 2 * stores <= candidates; stores++) {
            int each = Math.min(Comparison.MOST, (candidates - stores) / stores);
            double gap = TrialSize.gap(spread, each);
            if (TrialSize.detectable(stores, gap, Evaluation.CONFIDENCE, POWER) <= worth) {
                return stores;
            }
        }
        return null;
    }
}
