package aidas.recognition.equity.web;

import aidas.recognition.equity.Comparison;
import aidas.recognition.equity.EquityReport;
import aidas.recognition.equity.GroupFigures;
import aidas.recognition.equity.Spread;
import aidas.shared.web.CsvDownload;
import aidas.statistics.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The report as rows of a file: codes, empty cells where there is nothing. */
record EquityFile(EquityReport report) {

    private static final String[] HEADER = {
        "section", "group", "name", "figure", "value", "low", "high", "n", "withheld"
    };

    void send() {
        CsvDownload.send("thanks-spread.csv", rows().stream());
    }

    private List<String[]> rows() {
        var rows = new ArrayList<String[]>();
        rows.add(HEADER);
        rows.add(row("period", "", "", "from " + report.period().from(), null, null, ""));
        rows.add(row("period", "", "", "until " + report.period().until(), null, null, ""));
        if (report.spread() instanceof Spread.Told told) {
            var n = Integer.toString(report.people());
            rows.add(row("company", "", "", "left-out", leftOut(), null, ""));
            rows.add(
                    row(
                            "company",
                            "",
                            "",
                            "monthly",
                            told.monthly().value(),
                            told.monthly().interval(),
                            n));
            rows.add(
                    row("company", "", "", "gini", told.gini().value(), told.gini().interval(), n));
            rows.add(row("company", "", "", "gini-plain", told.gini().plain(), null, n));
            rows.add(
                    row(
                            "company",
                            "",
                            "",
                            "gini-by-chance",
                            told.chance().usual(),
                            told.chance().range(),
                            n));
            told.curve()
                    .points()
                    .forEach(
                            at ->
                                    rows.add(
                                            row(
                                                    "curve",
                                                    text(at.units()),
                                                    "",
                                                    "thanks",
                                                    at.held(),
                                                    null,
                                                    n)));
        }
        report.comparisons().forEach(each -> add(rows, each));
        return rows;
    }

    /** Null below five, of whom nothing is told. */
    private Double leftOut() {
        return report.leftOut() == 0 ? null : (double) report.leftOut();
    }

    private static void add(List<String[]> rows, Comparison comparison) {
        var kind = comparison.kind().code();
        var test = comparison.test();
        if (test != null) {
            var n = Integer.toString(test.shuffle().n());
            rows.add(row(kind, "", "", "p", test.shuffle().p(), null, n));
            rows.add(row(kind, "", "", "p-holm", test.adjusted(), null, n));
        }
        for (var group : comparison.groups()) {
            var code = group.unit().code();
            var name = group.unit().name();
            switch (group) {
                case GroupFigures.Withheld none ->
                        rows.add(new String[] {kind, code, name, "monthly", "", "", "", "", "yes"});
                case GroupFigures.Shown shown -> {
                    var n = Integer.toString(shown.people());
                    rows.add(row(kind, code, name, "share-of-thanks", shown.ofThanks(), null, n));
                    rows.add(
                            row(
                                    kind,
                                    code,
                                    name,
                                    "monthly",
                                    shown.monthly().value(),
                                    shown.monthly().interval(),
                                    n));
                    if (shown.gini() != null) {
                        var gini = shown.gini();
                        rows.add(row(kind, code, name, "gini", gini.value(), gini.interval(), n));
                    }
                }
            }
        }
    }

    private static String[] row(
            String section,
            String group,
            String name,
            String figure,
            Double value,
            Interval range,
            String n) {
        return new String[] {
            section,
            group,
            name,
            figure,
            value == null ? "" : text(value),
            range == null ? "" : text(range.low()),
            range == null ? "" : text(range.high()),
            n,
            ""
        };
    }

    private static String text(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
