package aidas.insight.study.web;

import aidas.insight.study.Placed;
import java.util.List;

/** What a lead learns: the outcome, and where the own stores stand (R2.1). */
public record PlaceView(Placed placed, LabWords words) {

    /**
     * An own store.
     *
     * @param ofX its answers and its fifth
     */
    public record Row(RelationView.Row point, String ofX, String ofY) {}

    public String scope() {
        return words.scope(placed.study(), placed.x(), placed.y());
    }

    public PowerView power() {
        return new PowerView(placed.power(), 0, words);
    }

    /** Null below ten stores. */
    public Bar pearson() {
        return words.bar(placed.pearson());
    }

    public List<Row> rows() {
        return placed.places().stream()
                .map(
                        place -> {
                            var point = RelationView.row(place.point(), words);
                            return new Row(
                                    point,
                                    fifth(point.xN(), place.ofX()),
                                    fifth(point.yN(), place.ofY()));
                        })
                .toList();
    }

    private String fifth(String n, int fifth) {
        var answers = n.isEmpty() ? "" : words.text().of("insight.lab.place.n", n) + " ";
        return answers + words.text().of("insight.lab.place.fifth." + fifth);
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
