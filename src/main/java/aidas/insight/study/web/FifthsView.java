package aidas.insight.study.web;

import aidas.insight.study.Fifths;
import aidas.insight.study.Fifths.Fifth;
import aidas.insight.table.Measure;
import aidas.insight.table.Unit;
import java.util.List;
import java.util.stream.Collectors;

/** The top fifth against the bottom fifth in the reader's words. */
public record FifthsView(Fifths.Told told, Measure x, Measure y, LabWords words) {

    private static final String KEY = "insight.quintiles.";
    private static final double CONFIDENCE = .95;
    private static final double CHANCE = .05;

    /** One fifth: which, how many stores, from where on, its mean outcome, and who is in it. */
    public record Row(String name, int n, String cut, String mean, String stores) {}

    public String heading() {
        var difference = told.difference();
        if (difference == null) {
            return words.text().of(KEY + "heading.alike", words.name(y));
        }
        if (difference.p() > CHANCE) {
            return words.text().of(KEY + "heading.chance", words.name(x), words.name(y));
        }
        return words.text()
                .of(
                        KEY + (difference.value() > 0 ? "heading.higher" : "heading.lower"),
                        words.name(x),
                        words.name(y),
                        words.value(Math.abs(difference.value())));
    }

    public List<Row> rows() {
        return List.of(row("top", told.top()), row("bottom", told.bottom()));
    }

    private Row row(String key, Fifth fifth) {
        return new Row(
                words.text().of(KEY + key, words.name(x)),
                fifth.units().size(),
                words.value(fifth.cut()),
                words.value(fifth.mean()),
                fifth.units().stream().map(Unit::name).sorted().collect(Collectors.joining(", ")));
    }

    /** Top less bottom; null where it cannot be told. */
    public Bar difference() {
        var difference = told.difference();
        if (difference == null) {
            return null;
        }
        var range = difference.contrast(CONFIDENCE).interval();
        var said = words.range(range);
        double reach = Math.max(Math.abs(range.low()), Math.abs(range.high()));
        return Bar.of(
                words.value(difference.value()),
                words.text().of("insight.word.detail", told.n(), said, words.p(difference.p())),
                words.text().of("insight.word.said", words.value(difference.value()), said),
                difference.value(),
                range,
                Bar.Axis.holding(-reach, reach));
    }

    /** The interval by drawing stores again; empty alike. */
    public String drawn() {
        return told.bootstrap() == null
                ? ""
                : words.text()
                        .of(
                                KEY + "drawn",
                                words.range(told.bootstrap()),
                                Long.toString(told.seed()));
    }

    /** Without unit; empty alike. */
    public String effect() {
        return told.effect() == null
                ? ""
                : words.text()
                        .of(
                                KEY + "effect",
                                words.r(told.effect().hedgesG()),
                                words.r(told.effect().cliffsDelta()));
    }

    public boolean tied() {
        return told.tied();
    }

    public boolean few() {
        return told.few();
    }
}
