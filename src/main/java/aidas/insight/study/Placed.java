package aidas.insight.study;

import aidas.insight.table.Measure;
import aidas.statistics.Correlation;
import aidas.statistics.Interval;
import java.util.List;

/**
 * What a lead learns of a study.
 *
 * @param places of the own stores
 */
public record Placed(
        Study study,
        Measure x,
        Measure y,
        PowerStatement power,
        Outcome outcome,
        List<Place> places,
        List<Sentence> conclusion) {

    /** Stores that are not the own ones; with fewer, r would tell what they have (R7.7). */
    public static final int LEAST_OTHERS = 5;

    /** How closely both go together over all stores, as far as a lead may know. */
    public sealed interface Outcome {}

    /**
     * @param r with two decimals
     * @param interval at 95 %, alike
     */
    public record Told(double r, Interval interval, int n, boolean beyondChance)
            implements Outcome {

        private static final double HUNDREDTHS = 100;

        static Told of(Correlation.Measured r) {
            return new Told(
                    rounded(r.coefficient()),
                    new Interval(rounded(r.interval().low()), rounded(r.interval().high())),
                    r.n(),
                    r.beyondChance());
        }

        private static double rounded(double number) {
            return Math.rint(number * HUNDREDTHS) / HUNDREDTHS + 0.0;
        }
    }

    /** There is no r. */
    public record Untold(Correlation.Because because) implements Outcome {}

    /** Below ten stores. */
    public record Closed(int units) implements Outcome {}

    /** Nearly all stores are the lead's own. */
    public record Kept() implements Outcome {}

    /**
     * One own store.
     *
     * @param point where a value is not for leads it is {@code NaN}, as its n (R7.6)
     * @param ofX 1 for the lowest fifth of all stores to 5 for the highest
     * @param ofY the same of y
     */
    public record Place(Relation.Point point, int ofX, int ofY) {}

    public Placed {
        places = List.copyOf(places);
        conclusion = List.copyOf(conclusion);
    }
}
