package aidas.insight.study.web;

import static aidas.shared.web.ScatterPlot.axis;
import static aidas.shared.web.ScatterPlot.point;

import aidas.insight.study.Relation;
import aidas.insight.study.Relation.Band;
import aidas.insight.table.Measure;
import aidas.shared.web.ScatterPlot;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.function.ToDoubleFunction;

/** Draws stores by two measures, with the line and where it may run. */
record ScatterChart(Relation.Open relation, Measure x, Measure y, LabWords words) {

    String json() {
        var plot = new ScatterPlot(words.text().language());
        plot.dots("points", label("points"), points());
        if (relation.line() != null) {
            plot.line("fit", label("fit"), line(Band::y));
            plot.line("edge", label("edge"), line(band -> band.interval().low()));
            plot.line("band", label("band"), line(band -> band.interval().high()));
        }
        return plot.json(axis(words.name(x)), axis(words.name(y)));
    }

    private JsonArrayBuilder points() {
        var points = Json.createArrayBuilder();
        relation.points()
                .forEach(
                        it ->
                                points.add(
                                        point(it.x(), it.y())
                                                .add(
                                                        "t",
                                                        words.text()
                                                                .of(
                                                                        "insight.lab.relation.point",
                                                                        it.unit().name(),
                                                                        words.value(it.x()),
                                                                        words.value(it.y())))));
        return points;
    }

    private JsonArrayBuilder line(ToDoubleFunction<Band> value) {
        var points = Json.createArrayBuilder();
        relation.line()
                .band()
                .forEach(band -> points.add(point(band.x(), value.applyAsDouble(band))));
        return points;
    }

    private String label(String role) {
        return words.text().of("insight.lab.relation.role." + role);
    }
}
