package aidas.insight.study.web;

import aidas.insight.study.Relation;
import aidas.insight.study.Relation.Band;
import aidas.insight.table.Measure;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.ToDoubleFunction;

/** Draws stores by two measures, with the line and where it may run. */
record ScatterChart(Relation.Open relation, Measure x, Measure y, LabWords words) {

    private static final MathContext DIGITS = new MathContext(6);

    /** The chart as Chart.js reads it; colours come from the page's own (aidas.js). */
    String json() {
        var sets = Json.createArrayBuilder();
        sets.add(points());
        if (relation.line() != null) {
            sets.add(line("fit", Band::y))
                    .add(line("edge", band -> band.interval().low()))
                    .add(line("band", band -> band.interval().high()));
        }
        return Json.createObjectBuilder()
                .add("type", "scatter")
                .add("data", Json.createObjectBuilder().add("datasets", sets))
                .add("options", options())
                .build()
                .toString();
    }

    private JsonObjectBuilder options() {
        return Json.createObjectBuilder()
                .add("responsive", true)
                .add("maintainAspectRatio", false)
                .add("animation", false)
                .add("locale", words.text().language())
                .add("scales", Json.createObjectBuilder().add("x", axis(x)).add("y", axis(y)));
    }

    private JsonObjectBuilder axis(Measure measure) {
        return Json.createObjectBuilder()
                .add(
                        "title",
                        Json.createObjectBuilder()
                                .add("display", true)
                                .add("text", words.name(measure)));
    }

    private JsonObjectBuilder points() {
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
        return set("points", points);
    }

    private JsonObjectBuilder line(String role, ToDoubleFunction<Band> value) {
        var points = Json.createArrayBuilder();
        relation.line()
                .band()
                .forEach(band -> points.add(point(band.x(), value.applyAsDouble(band))));
        return set(role, points).add("showLine", true).add("pointRadius", 0);
    }

    private JsonObjectBuilder set(String role, JsonArrayBuilder points) {
        return Json.createObjectBuilder()
                .add("role", role)
                .add("label", words.text().of("insight.lab.relation.role." + role))
                .add("data", points);
    }

    private static JsonObjectBuilder point(double x, double y) {
        return Json.createObjectBuilder().add("x", rounded(x)).add("y", rounded(y));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).round(DIGITS);
    }
}
