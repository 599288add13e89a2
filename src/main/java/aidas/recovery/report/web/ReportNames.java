package aidas.recovery.report.web;

import aidas.organisation.StoreEntry;
import aidas.recovery.Wording;
import aidas.recovery.problem.PatternReading;
import aidas.recovery.report.OnTime;
import aidas.recovery.report.Part;
import aidas.recovery.report.Report;
import aidas.recovery.report.Rescue;
import aidas.recovery.report.Waits;
import aidas.shared.web.Text;
import aidas.statistics.Interval;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What parts of the report are called, in which order they stand, and as lines of a file. */
@RequestScoped
class ReportNames {

    private static final String[] HEADER = {
        "of",
        "code",
        "name",
        "in_time",
        "judged",
        "waiting",
        "in_time_percent",
        "low",
        "high",
        "median_days",
        "p90_days",
        "recovered",
        "closed",
        "recovered_percent",
        "low",
        "high"
    };

    @Inject PatternReading patterns;
    @Inject Text text;

    private Map<String, Wording> causes;

    private Map<String, Wording> causes() {
        if (causes == null) {
            causes = patterns.names();
        }
        return causes;
    }

    List<Part> inOrder(List<Part> parts) {
        var order = List.copyOf(causes().keySet());
        return parts.stream()
                .sorted(Comparator.comparingInt(part -> order.indexOf(part.code())))
                .toList();
    }

    String cause(Part part) {
        var name = causes().get(part.code());
        return name == null ? part.code() : name.in(text.locale());
    }

    /** As the reader's language orders names. */
    List<Part> byName(List<Part> parts, List<StoreEntry> stores) {
        var alphabet = Collator.getInstance(text.locale());
        return parts.stream()
                .sorted(Comparator.comparing(part -> place(part, stores), alphabet))
                .toList();
    }

    String place(Part part, List<StoreEntry> stores) {
        return stores.stream()
                .filter(store -> store.facts().code().value().equals(part.code()))
                .map(store -> store.facts().name() + ", " + store.facts().city())
                .findFirst()
                .orElse(part.code());
    }

    /** All together, then by cause, then by store; what is withheld has no number. */
    Stream<String[]> lines(Report report, List<StoreEntry> stores) {
        var all = new Part("", report.onTime(), report.waits(), report.rescue());
        return Stream.of(
                        Stream.<String[]>of(HEADER),
                        Stream.<String[]>of(line("all", all, "")),
                        inOrder(report.causes()).stream()
                                .map(part -> line("cause", part, cause(part))),
                        byName(report.stores(), stores).stream()
                                .map(part -> line("store", part, place(part, stores))))
                .flatMap(lines -> lines);
    }

    private static String[] line(String of, Part part, String name) {
        var cells = new ArrayList<>(List.of(of, part.code(), name));
        if (!part.withheld()) {
            cells.addAll(cells(part.onTime()));
            cells.add(days(part.waits().median()));
            cells.add(days(part.waits().most()));
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

    private static String days(Waits.Span span) {
        return span == null ? "" : number(span.value());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
