package aidas.insight.study.web;

import aidas.insight.study.Reliability;
import aidas.insight.table.Measure;
import java.util.List;

/** Whether one measure can be relied on. */
public record ReliabilityView(Measure measure, Reliability reliability, LabWords words) {

    private static final String KEY = "insight.lab.reliability.";

    /** A store whose own mean does not reach the gate. */
    public record Row(String store, String n, String reliability, String rwg) {}

    public String name() {
        return words.name(measure);
    }

    /** The mark of its state: {@code ok}, {@code warn} or none. */
    public String mark() {
        return switch (reliability) {
            case Reliability.Told told -> told.passes() ? "ok" : "warn";
            case Reliability.Unknown unknown -> "";
            case Reliability.Nothing nothing -> "warn";
        };
    }

    public String verdict() {
        return words.text()
                .of(
                        KEY
                                + switch (reliability) {
                                    case Reliability.Told told ->
                                            told.passes() ? "passes" : "fails";
                                    case Reliability.Unknown unknown -> "unknown";
                                    case Reliability.Nothing nothing -> "nothing";
                                });
    }

    /** ICC(2) against its gate, ICC(1) and agreement; empty where they are not known. */
    public String figures() {
        return reliability instanceof Reliability.Told told
                ? words.text()
                        .of(
                                KEY + "figures",
                                words.r(Math.max(0, told.analysis().icc2())),
                                words.r(Reliability.GATE),
                                words.r(told.analysis().icc1()),
                                rwg(told) + month(told))
                : words.text().of(KEY + (isUnknown() ? "unknown.why" : "nothing.why"));
    }

    private boolean isUnknown() {
        return reliability instanceof Reliability.Unknown;
    }

    private String rwg(Reliability.Told told) {
        return Double.isNaN(told.medianRwg())
                ? ""
                : words.text().of(KEY + "rwg", words.r(told.medianRwg()));
    }

    /** Whose figures these are, where months were looked at one by one. */
    private String month(Reliability.Told told) {
        return told.looked() == 1 ? "" : words.text().of(KEY + "month", told.looked());
    }

    public String weakHeading() {
        return words.text().of(KEY + "weak", weak().size());
    }

    /** The weakest first. */
    public List<Row> weak() {
        return reliability instanceof Reliability.Told told
                ? told.weak().stream()
                        .map(
                                it ->
                                        new Row(
                                                it.unit().name(),
                                                words.text().number(it.n(), 0),
                                                words.r(it.reliability()),
                                                Double.isNaN(it.rwg()) ? "" : words.r(it.rwg())))
                        .toList()
                : List.of();
    }
}
