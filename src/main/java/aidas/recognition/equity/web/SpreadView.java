package aidas.recognition.equity.web;

import aidas.recognition.equity.Spread;
import aidas.shared.web.ScatterPlot;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** The curve, and what it says. */
public record SpreadView(Spread.Told told, EquityWords words) {

    private static final int PERCENT = 100;

    /** A step of the curve in words. */
    public record Step(String people, String thanks) {}

    /** Null where nothing is told. */
    static SpreadView of(Spread spread, EquityWords words) {
        return spread instanceof Spread.Told told ? new SpreadView(told, words) : null;
    }

    /** Uneven or not, with Gini's coefficient, its range and what chance alone would make. */
    public String sentence() {
        var key =
                switch (told.against()) {
                    case 1 -> "more";
                    case -1 -> "less";
                    default -> "same";
                };
        return words.of("spread." + key);
    }

    public String half() {
        return words.text().of("recognition.equity.half", words.text().percent(told.half()));
    }

    public String gini() {
        return words.number(told.gini().value());
    }

    public String giniDetail() {
        return words.text()
                .of(
                        "recognition.equity.gini.detail",
                        told.gini().n(),
                        words.range(told.gini().interval()),
                        words.range(told.chance().range()));
    }

    /** The company's thanks a month for each person. */
    public String monthly() {
        return words.number(told.monthly().value());
    }

    public String monthlyDetail() {
        return words.text()
                .of(
                        "recognition.equity.monthly.detail",
                        told.gini().n(),
                        words.range(told.monthly().interval()));
    }

    public List<Step> steps() {
        return told.curve().points().stream()
                .map(
                        point ->
                                new Step(
                                        words.text().percent(point.units()),
                                        words.text().percent(point.held())))
                .toList();
    }

    /** For the chart. */
    public String json() {
        var plot = new ScatterPlot(words.text().language());
        var equal = Json.createArrayBuilder().add(ScatterPlot.point(0, 0));
        plot.line("fit", words.of("chart.curve"), curve());
        plot.line("mean", words.of("chart.equal"), equal.add(ScatterPlot.point(PERCENT, PERCENT)));
        plot.dots("points", words.of("chart.steps"), curve());
        return plot.json(axis("chart.people"), axis("chart.thanks"));
    }

    private JsonArrayBuilder curve() {
        var points = Json.createArrayBuilder();
        told.curve()
                .points()
                .forEach(
                        at ->
                                points.add(
                                        ScatterPlot.point(PERCENT * at.units(), PERCENT * at.held())
                                                .add("t", said(at.units(), at.held()))));
        return points;
    }

    private String said(double people, double thanks) {
        return words.text()
                .of(
                        "recognition.equity.chart.point",
                        words.text().percent(people),
                        words.text().percent(thanks));
    }

    private JsonObjectBuilder axis(String key) {
        return ScatterPlot.axis(words.of(key)).add("min", 0).add("max", PERCENT);
    }
}
