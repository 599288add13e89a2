package aidas.insight.study.web;

import aidas.insight.study.Relation;
import aidas.insight.table.Measure;
import aidas.statistics.Correlation;
import java.util.Comparator;
import java.util.List;

/** How closely two measures go together: figures, picture and table. */
public record RelationView(
        Relation.Open relation, Measure x, Measure y, LabWords words, int pairs) {

    private static final String KEY = "insight.lab.relation.";

    /** A store in the table. */
    public record Row(String store, String x, String xN, String y, String yN) {}

    public Bar pearson() {
        return words.bar(relation.pearson());
    }

    public Bar spearman() {
        return words.bar(relation.spearman());
    }

    /** Null where a reliability is not known; never shown without the raw one. */
    public Bar corrected() {
        var it = relation.corrected();
        return it == null
                ? null
                : words.coefficient(
                        it.corrected(),
                        it.interval(),
                        words.text()
                                .of(
                                        KEY
                                                + (it.plausible()
                                                        ? "corrected.detail"
                                                        : "corrected.beyond"),
                                        words.range(it.interval())));
    }

    /** Of how many pairs this is one; empty for the first. */
    public String looked() {
        return pairs > 1 && relation.pearson() instanceof Correlation.Measured r
                ? words.text().of(KEY + "looked", pairs, words.p(Math.min(1, r.p() * pairs)))
                : "";
    }

    /** The line in words. */
    public String line() {
        var line = relation.line();
        return line == null
                ? words.text().of(KEY + "flat")
                : words.text()
                        .of(
                                KEY + "line",
                                words.name(y),
                                words.value(line.slope()),
                                words.range(line.slopeInterval()),
                                words.text().percent(line.r2()));
    }

    /** What the picture shows, for those who do not see it. */
    public String said() {
        return words.text()
                .of(
                        KEY + "picture",
                        relation.points().size(),
                        words.name(x),
                        words.name(y),
                        pearson().said());
    }

    public String json() {
        return new ScatterChart(relation, x, y, words).json();
    }

    /** By name. */
    public List<Row> rows() {
        return relation.points().stream()
                .sorted(Comparator.comparing(point -> point.unit().name()))
                .map(point -> row(point, words))
                .toList();
    }

    static Row row(Relation.Point point, LabWords words) {
        return new Row(
                point.unit().name(),
                words.value(point.x()),
                n(point.xN(), words),
                words.value(point.y()),
                n(point.yN(), words));
    }

    private static String n(double n, LabWords words) {
        return Double.isNaN(n) ? "" : words.text().number(n, 0);
    }
}
