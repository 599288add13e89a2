package aidas.insight.study;

import aidas.insight.table.Measure;
import aidas.statistics.Correlation;
import java.util.List;

/**
 * What a lead learns of a study.
 *
 * @param pearson null below ten stores
 * @param places of the own stores
 */
public record Placed(
        Study study,
        Measure x,
        Measure y,
        PowerStatement power,
        Correlation pearson,
        List<Place> places,
        List<Sentence> conclusion,
        String dataVersion) {

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
