package aidas.recognition.equity.web;

import aidas.recognition.equity.ring.GiftReport;
import aidas.recognition.equity.ring.GiftReport.Figure;
import aidas.recognition.equity.ring.RingMonth;
import aidas.statistics.Interval;
import java.util.List;
import java.util.Locale;

/**
 * Whether thanks go to and fro, and how many rings there were.
 *
 * @param report null if that was not asked
 */
public record RingsView(GiftReport report, List<RingMonth> months, EquityWords words) {

    private static final String KEY = "recognition.equity.rings.";

    /** A figure in words. */
    public record Row(String name, String givers, String found, String chance, String p) {}

    /** A month in words. */
    public record Month(String month, String twos, String threes, String goingOn) {}

    public boolean asked() {
        return report != null;
    }

    public boolean told() {
        return asked() && !report.figures().isEmpty();
    }

    /** Whether one of the figures is more than chance explains. */
    public String sentence() {
        if (!told()) {
            return words.text().of(KEY + "few");
        }
        return report.figures().stream().anyMatch(GiftReport.Told::beyondChance)
                ? words.text().of(KEY + "more")
                : words.text().of(KEY + "same");
    }

    /** How many givers it is of. */
    public String scope() {
        return words.text().of(KEY + "scope", report.givers());
    }

    public List<Row> rows() {
        return report.figures().stream().map(this::row).toList();
    }

    private Row row(GiftReport.Told told) {
        var figure = told.figure();
        var rewiring = told.rewiring();
        return new Row(
                words.text().of(KEY + figure.name().toLowerCase(Locale.ROOT)),
                words.text().number(told.givers()),
                value(figure, rewiring.found()),
                range(figure, rewiring.range()),
                words.p(told.adjusted()));
    }

    private String range(Figure figure, Interval range) {
        return words.text()
                .of("shell.range", value(figure, range.low()), value(figure, range.high()));
    }

    private String value(Figure figure, double value) {
        return figure == Figure.CIRCLES
                ? words.text().number(value, 0)
                : words.text().percent(value);
    }

    public List<Month> counted() {
        return months.stream()
                .map(
                        month ->
                                new Month(
                                        words.text().month(month.month()),
                                        words.text().number(month.twos()),
                                        words.text().number(month.threes()),
                                        words.text().number(month.goingOn())))
                .toList();
    }
}
