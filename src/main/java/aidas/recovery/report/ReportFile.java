package aidas.recovery.report;

import aidas.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The report as rows of a table, for people and programs (R3.3). */
public final class ReportFile {

    /** How the file is called. */
    public static final String NAME = "cases.csv";

    private static final String[] HEADER = {
        "of",
        "code",
        "name",
        "in_time",
        "judged",
        "waiting",
        "in_time_percent",
        "in_time_low",
        "in_time_high",
        "cases",
        "answered",
        "median_days",
        "median_low",
        "median_high",
        "p90_days",
        "p90_low",
        "p90_high",
        "recovered",
        "closed",
        "recovered_percent",
        "recovered_low",
        "recovered_high"
    };

    private ReportFile() {}

    /**
     * The header; all together, then by cause, then by store. What is withheld has no number, as
     * has what cannot be told.
     */
    public static Stream<String[]> rows(Report report, PartNames names) {
        var all = new Part("", report.onTime(), report.waits(), report.rescue());
        return Stream.of(
                        Stream.<String[]>of(HEADER, row("all", all, "")),
                        names.causes(report).stream()
                                .map(part -> row("cause", part, names.cause(part))),
                        names.places(report).stream()
                                .map(part -> row("store", part, names.place(part))))
                .flatMap(rows -> rows);
    }

    private static String[] row(String of, Part part, String name) {
        var cells = new ArrayList<>(List.of(of, part.code(), name));
        if (!part.withheld()) {
            cells.addAll(cells(part.onTime()));
            cells.add(Integer.toString(part.waits().n()));
            cells.add(Integer.toString(part.waits().answered()));
            cells.addAll(days(part.waits().median()));
            cells.addAll(days(part.waits().most()));
            cells.addAll(cells(part.rescue()));
        }
        while (cells.size() < HEADER.length) {
            cells.add("");
        }
        return cells.toArray(String[]::new);
    }

    private static List<String> cells(OnTime onTime) {
        var cells =
                new ArrayList<>(
                        List.of(
                                Long.toString(onTime.inTime()),
                                Long.toString(onTime.judged()),
                                Long.toString(onTime.waiting())));
        cells.addAll(
                onTime.told() ? share(onTime.share(), onTime.interval()) : List.of("", "", ""));
        return cells;
    }

    private static List<String> cells(Rescue rescue) {
        var cells =
                new ArrayList<>(
                        List.of(Long.toString(rescue.recovered()), Long.toString(rescue.closed())));
        cells.addAll(
                rescue.told() ? share(rescue.share(), rescue.interval()) : List.of("", "", ""));
        return cells;
    }

    private static List<String> share(double share, Interval interval) {
        return List.of(
                number(100 * share), number(100 * interval.low()), number(100 * interval.high()));
    }

    private static List<String> days(Waits.Span span) {
        return span == null
                ? List.of("", "", "")
                : List.of(
                        number(span.value()),
                        number(span.low()),
                        span.high() == null ? "" : number(span.high()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
