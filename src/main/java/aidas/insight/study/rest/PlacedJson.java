package aidas.insight.study.rest;

import aidas.insight.study.Placed;
import java.util.List;

/**
 * What a lead learns of a study: its outcome, and where the own stores stand.
 *
 * @param state {@code open}, {@code closed} (below ten stores) or {@code kept} (too few of the
 *     stores are not the own ones)
 * @param pearson with two decimals, without p and t; absent unless open
 */
public record PlacedJson(
        StudyJson study,
        MeasureJson x,
        MeasureJson y,
        String state,
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
                state(placed.outcome()),
                PowerJson.of(placed.power()),
                CorrelationJson.of(placed.outcome()),
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

    private static String state(Placed.Outcome outcome) {
        return switch (outcome) {
            case Placed.Told told -> "open";
            case Placed.Untold untold -> "open";
            case Placed.Closed closed -> "closed";
            case Placed.Kept kept -> "kept";
        };
    }
}
