package aidas.insight.study.web;

import aidas.insight.study.Drivers;
import aidas.insight.study.Drivers.Part;
import aidas.statistics.Regression;
import java.util.List;

/** What y goes with, split among measures, in the reader's words. */
public record DriversView(Drivers.Told told, String outcome, LabWords words) {

    private static final String KEY = "insight.drivers.";
    private static final double CHANCE = .05;

    /**
     * One measure.
     *
     * @param part its share of what varies, as a bar from none on
     * @param alone its own correlation
     * @param slope the others held; empty if they determine each other
     */
    public record Row(String name, Bar part, String alone, String slope) {}

    public String heading() {
        var first = told.parts().getFirst();
        boolean apart =
                told.parts().size() < 2
                        || first.interval().low() > told.parts().get(1).interval().high();
        if (!(told.p() <= CHANCE)) {
            return words.text().of(KEY + "heading.chance", outcome);
        }
        return apart
                ? words.text().of(KEY + "heading.first", outcome, words.name(first.measure()))
                : words.text().of(KEY + "heading.open", outcome);
    }

    /** How much all of them account for. */
    public String whole() {
        return words.text()
                .of(
                        KEY + "whole",
                        told.n(),
                        words.text().percent(told.r2()),
                        Double.isNaN(told.adjustedR2())
                                ? "–"
                                : words.text().percent(told.adjustedR2()),
                        Double.isNaN(told.p()) ? "–" : words.p(told.p()));
    }

    public List<Row> rows() {
        double most = told.parts().stream().mapToDouble(it -> it.interval().high()).max().orElse(1);
        var axis = new Bar.Axis(0, Math.max(most, Double.MIN_NORMAL));
        return told.parts().stream().map(part -> row(part, axis)).toList();
    }

    private Row row(Part part, Bar.Axis axis) {
        var range =
                words.text()
                        .of(
                                "shell.range",
                                words.text().percent(part.interval().low()),
                                words.text().percent(part.interval().high()));
        var share = words.text().percent(part.part());
        return new Row(
                words.name(part.measure()),
                Bar.of(
                        share,
                        range,
                        words.text().of("insight.word.said", share, range),
                        part.part(),
                        part.interval(),
                        axis),
                part.alone()
                        .measured()
                        .map(r -> words.text().of(KEY + "alone", words.r(r.coefficient()), r.n()))
                        .orElse(""),
                slope(part.slope()));
    }

    private String slope(Regression.Coefficient slope) {
        return slope == null
                ? ""
                : words.text()
                        .of(
                                KEY + "slope",
                                words.value(slope.estimate()),
                                words.range(slope.interval()),
                                words.p(slope.p()));
    }

    public String drawn() {
        return words.text().of(KEY + "drawn", told.resamples(), Long.toString(told.seed()));
    }
}
