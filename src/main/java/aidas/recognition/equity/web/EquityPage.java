package aidas.recognition.equity.web;

import aidas.recognition.equity.Comparison;
import aidas.recognition.equity.EquityReading;
import aidas.recognition.equity.EquityReport;
import aidas.recognition.equity.GroupKind;
import aidas.recognition.equity.ring.RingDesk;
import aidas.recognition.equity.ring.RingReading;
import aidas.shared.AskedMonths;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Behind {@code /recognition/equity.xhtml}: whether thanks reach people alike. */
@Named
@RequestScoped
public class EquityPage {

    private static final List<Integer> MONTHS = List.of(1, 3, 6, 12, 24);

    @Inject EquityReading reading;
    @Inject RingReading gifts;
    @Inject RingDesk ringDesk;
    @Inject Text text;

    private String months;
    private String from;
    private String until;
    private String by;
    private String export;
    private boolean test;
    private EquityReport report;
    private EquityWords words;
    private GroupKind kind;
    private RingsView rings;

    public void load() {
        try {
            report = reading.report(asked());
        } catch (Refused refused) {
            throw new NotFound(refused.getMessage());
        }
        words = new EquityWords(text);
        kind = kind();
        if (export != null) {
            new EquityFile(report).send();
        }
    }

    private AskedMonths asked() {
        return new AskedMonths(given(months), given(from), given(until), EquityReading.MOST_MONTHS);
    }

    private static String given(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    /** The one asked for, else the first one whose groups differ, else teams. */
    private GroupKind kind() {
        if (given(by) != null) {
            return GroupKind.ofCode(by).orElseThrow(() -> new NotFound("no groups by " + by));
        }
        return report.differing().stream().findFirst().orElse(GroupKind.TEAM);
    }

    public String heading() {
        return words.heading(report);
    }

    public String scope() {
        return words.scope(report);
    }

    /** Null where nothing is told. */
    public SpreadView spread() {
        return SpreadView.of(report.spread(), words);
    }

    /** The groups of the kind chosen. */
    public GroupsView groups() {
        var chosen =
                report.comparisons().stream()
                        .filter(each -> each.kind() == kind)
                        .findFirst()
                        .orElseGet(() -> new Comparison(kind, List.of(), null));
        return new GroupsView(chosen, report, words);
    }

    /** Rings by month; whether thanks go to and fro by more than chance only if it was asked. */
    public RingsView rings() {
        if (rings == null) {
            rings = new RingsView(test ? gifts.report(asked()) : null, ringDesk.months(), words);
        }
        return rings;
    }

    /** The same page with that comparison, which takes some seconds where there are many. */
    public String testing() {
        return "equity.xhtml?test=true&by=" + kind.code() + shownPeriod() + "#rings";
    }

    /** Why there is nothing, as the page says it. */
    public String emptiness() {
        return words.emptiness(report);
    }

    public List<Integer> counts() {
        return MONTHS;
    }

    /** Is it the number of months that is shown? */
    public boolean count(int each) {
        var period = report.period();
        return !named() && each == ChronoUnit.MONTHS.between(period.from(), period.until());
    }

    public GroupKind[] kinds() {
        return GroupKind.values();
    }

    public boolean chosen(GroupKind each) {
        return each == kind;
    }

    /** Are months named one by one, as a link may? */
    public boolean named() {
        return given(from) != null;
    }

    /** This report as a file. */
    public String file() {
        return "equity.xhtml?export=csv" + shownPeriod();
    }

    private String shownPeriod() {
        return named() ? "&from=" + from + "&until=" + until : "&months=" + shown(months);
    }

    private static String shown(String text) {
        return text == null ? "" : text;
    }

    public String getMonths() {
        return months;
    }

    public void setMonths(String months) {
        this.months = months;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public boolean isTest() {
        return test;
    }

    public void setTest(boolean test) {
        this.test = test;
    }

    public String getExport() {
        return export;
    }

    public void setExport(String export) {
        this.export = export;
    }
}
