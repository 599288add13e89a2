package aidas.points.web;

import aidas.feedback.Cursor;
import aidas.points.RuleReading;
import aidas.points.RuleView;
import aidas.points.Statement;
import aidas.points.StatementLine;
import aidas.points.StatementReading;
import aidas.points.TakingPart;
import aidas.shared.AskedMonths;
import aidas.shared.Refused;
import aidas.shared.web.CsvDownload;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Behind {@code /points/mine.xhtml}: the reader's own points, and whether there are any. */
@Named
@RequestScoped
public class PointsMinePage {

    private static final String HERE = "/points/mine.xhtml?faces-redirect=true";
    private static final int SIZE = 20;

    @Inject StatementReading reading;
    @Inject TakingPart part;
    @Inject RuleReading reader;
    @Inject PointsWords words;
    @Inject Text text;

    private String month = "";
    private String before = "";
    private String export;
    private Statement statement;
    private List<RuleView> rules;
    private boolean read;

    public void load() {
        if (export != null) {
            CsvDownload.send("points.csv", Stream.concat(header(), lines()));
        }
    }

    private Stream<String[]> header() {
        return Stream.<String[]>of(
                new String[] {
                    text.of("points.mine.day"),
                    text.of("points.mine.reason"),
                    text.of("points.mine.rule"),
                    text.of("points.mine.points")
                });
    }

    private Stream<String[]> lines() {
        return reading.all(chosen()).stream().map(this::cells);
    }

    private String[] cells(StatementLine line) {
        return new String[] {
            line.day().toString(),
            words.said(line),
            line.rule() == null ? "" : line.rule().code() + " " + line.rule().number(),
            Integer.toString(line.points())
        };
    }

    /** A month that is none is all of them. */
    private YearMonth chosen() {
        try {
            return AskedMonths.month(month);
        } catch (Refused none) {
            return null;
        }
    }

    /** A place that is none is the beginning. */
    private Cursor place() {
        try {
            return Cursor.parse(before);
        } catch (Refused none) {
            return Cursor.NEWEST;
        }
    }

    /** Null for who takes no part. */
    public Statement statement() {
        if (!read) {
            statement = reading.mine(chosen(), place(), SIZE).orElse(null);
            read = true;
        }
        return statement;
    }

    /** What there is, in a sentence. */
    public String heading() {
        return statement() == null
                ? text.of("points.mine.none")
                : text.of("points.mine.heading", statement().balance());
    }

    /** Of the list of months. */
    public List<YearMonth> months() {
        return statement().months();
    }

    /** Where the next page is; empty after the last one. */
    public String next() {
        return statement().next() == null ? "" : address("before=" + statement().next());
    }

    /** The same as a file. */
    public String file() {
        return address("export=csv");
    }

    private String address(String rest) {
        var all = chosen();
        return "mine.xhtml?" + (all == null ? "" : "month=" + all + "&") + rest;
    }

    /** By which points are earned today. */
    public List<RuleView> rules() {
        if (rules == null) {
            rules = reader.inForce();
        }
        return rules;
    }

    public String join() {
        return choose(true);
    }

    public String leave() {
        return choose(false);
    }

    private String choose(boolean joined) {
        try {
            part.choose(joined);
        } catch (Refused nobody) {
            Notes.failed(text.of("points.mine.nobody"));
            return HERE;
        }
        Notes.done(text.of(joined ? "points.mine.joined" : "points.mine.left"));
        return HERE;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month == null ? "" : month;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before == null ? "" : before;
    }

    public String getExport() {
        return export;
    }

    public void setExport(String export) {
        this.export = export;
    }
}
