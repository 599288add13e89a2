package aidas.insight.study.export;

import aidas.insight.study.Findings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A study as rows of text: a dot in numbers, empty cells where there is nothing (R1.1). */
final class StudyTable {

    /** Which way of analysing; changes when a figure would come out otherwise. */
    static final String METHOD = "study-3";

    private static final String[] HEADER = {
        "section", "figure", "detail", "value", "low", "high", "n", "p", "q"
    };

    private StudyTable() {}

    static List<String[]> of(Findings findings) {
        var rows = new ArrayList<String[]>();
        rows.add(HEADER);
        var study = findings.study();
        rows.add(asked("x", findings.x().code()));
        rows.add(asked("y", findings.y().code()));
        rows.add(asked("from", study.months().from().toString()));
        rows.add(asked("until", study.months().until().toString()));
        rows.add(asked("lag", Integer.toString(study.lag())));
        rows.add(asked("region", study.region() == null ? "" : study.region().value()));
        rows.add(asked("format", study.format() == null ? "" : study.format().code()));
        rows.add(asked("held", String.join(",", study.held())));
        rows.add(asked("in-percent-of-region", relative(findings)));
        rows.add(asked("method", METHOD));
        rows.add(asked("data-version", findings.dataVersion()));
        Lines.of(findings).forEach(line -> rows.add(row(line)));
        return rows;
    }

    /** Codes of amounts that stand in percent of their region's mean. */
    private static String relative(Findings findings) {
        return findings.conclusion().stream()
                .filter(sentence -> sentence.key().equals("money"))
                .map(sentence -> sentence.args().getLast().toString())
                .collect(Collectors.joining(","));
    }

    /** Another part of the laboratory. */
    static List<String[]> of(List<String[]> asked, List<Line> lines) {
        var rows = new ArrayList<String[]>();
        rows.add(HEADER);
        rows.addAll(asked);
        lines.forEach(line -> rows.add(row(line)));
        return rows;
    }

    static String[] asked(String name, String what) {
        return new String[] {"study", name, what, "", "", "", "", "", ""};
    }

    private static String[] row(Line line) {
        var range = line.interval();
        return new String[] {
            line.section(),
            line.figure(),
            line.detail(),
            text(line.value()),
            range == null ? "" : text(range.low()),
            range == null ? "" : text(range.high()),
            text(line.n()),
            text(line.p()),
            text(line.q())
        };
    }

    private static String text(double number) {
        return Double.isFinite(number)
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : "";
    }
}
