package aidas.insight.study.web;

import aidas.insight.study.Placed;
import aidas.insight.study.Relation;
import java.util.List;

/** What a lead learns: the outcome, and where the own stores stand (R2.1). */
public record PlaceView(Placed placed, LabWords words) {

    private static final String KEY = "insight.lab.place.";

    /** An own store and where it stands on both measures. */
    public record Row(String store, Seen x, Seen y) {}

    /** What is seen of one measure: the value beside its n and fifth, or the fifth alone. */
    public record Seen(String main, String beside) {}

    public String scope() {
        return words.scope(placed.study(), placed.x(), placed.y());
    }

    public PowerView power() {
        return new PowerView(placed.power(), 0, words);
    }

    /** Null where it is not told. */
    public Bar pearson() {
        return switch (placed.outcome()) {
            case Placed.Told told ->
                    words.coefficient(
                            told.r(),
                            told.interval(),
                            words.text()
                                    .of(KEY + "detail", told.n(), words.range(told.interval())));
            case Placed.Untold(var because) -> words.none(because);
            case Placed.Closed closed -> null;
            case Placed.Kept kept -> null;
        };
    }

    public List<Row> rows() {
        return placed.places().stream()
                .map(
                        place -> {
                            var point = place.point();
                            var said = RelationView.row(point, words);
                            return new Row(
                                    said.store(),
                                    seen(point.x(), said.x(), said.xN(), place.ofX()),
                                    seen(point.y(), said.y(), said.yN(), place.ofY()));
                        })
                .toList();
    }

    private Seen seen(double value, String said, String n, int fifth) {
        var place = words.text().of(KEY + "fifth." + fifth);
        if (Double.isNaN(value)) {
            return new Seen(place, words.text().of(KEY + "kept"));
        }
        return new Seen(said, n.isEmpty() ? place : words.text().of(KEY + "n", n) + " " + place);
    }

    /** Why there is no place to show; empty where there is one. */
    public String none() {
        if (!placed.places().isEmpty()) {
            return "";
        }
        return placed.outcome() instanceof Placed.Closed(int units)
                ? words.text().of(KEY + "closed", units, Relation.LEAST_UNITS)
                : words.text().of(KEY + "none");
    }

    public String x() {
        return words.name(placed.x());
    }

    public String y() {
        return words.name(placed.y());
    }

    public List<String> conclusion() {
        return placed.conclusion().stream().map(it -> it.in(words.text().locale())).toList();
    }
}
