package aidas.insight.study.rest;

import aidas.insight.study.Placed;
import java.util.List;

/** What a lead learns of a study: its outcome, and where the own stores stand. */
public record PlacedJson(
        StudyJson study,
        MeasureJson x,
        MeasureJson y,
        String dataVersion,
        PowerJson power,
        CorrelationJson pearson,
        List<PlaceJson> places,
        List<FindingsJson.SentenceJson> conclusion) {

    /**
     * One own store.
     *
     * @param fifthOfX 1 for the lowest fifth of all stores to 5 for the highest
     */
    public record PlaceJson(RelationJson.PointJson point, int fifthOfX, int fifthOfY) {}

    static PlacedJson of(Placed placed) {
        return new PlacedJson(
                StudyJson.of(placed.study()),
                MeasureJson.of(placed.x()),
                MeasureJson.of(placed.y()),
                placed.dataVersion(),
                PowerJson.of(placed.power()),
                CorrelationJson.of(placed.pearson()),
                placed.places().stream()
                        .map(
                                place ->
                                        new PlaceJson(
                                                RelationJson.point(place.point()),
                                                place.ofX(),
                                                place.ofY()))
                        .toList(),
                placed.conclusion().stream().map(FindingsJson.SentenceJson::of).toList());
    }
}
