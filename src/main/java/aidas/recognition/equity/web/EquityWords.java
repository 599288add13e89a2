package aidas.recognition.equity.web;

import aidas.recognition.equity.EquityReport;
import aidas.recognition.equity.GroupKind;
import aidas.recognition.equity.Spread;
import aidas.recognition.equity.Unit;
import aidas.shared.web.Text;
import aidas.statistics.Interval;
import java.util.stream.Collectors;

/** What the equity radar says, in the reader's language. */
record EquityWords(Text text) {

    private static final String KEY = "recognition.equity.";
    private static final double LEAST_P = .001;
    private static final int DIGITS = 2;

    String heading(EquityReport report) {
        return text.of(KEY + "heading." + finding(report), differing(report));
    }

    static String finding(EquityReport report) {
        return switch (report.spread()) {
            case Spread.Withheld none -> "withheld";
            case Spread.Nothing nothing -> "nothing";
            case Spread.Told told when !report.tested() -> "untested";
            case Spread.Told told when report.differing().isEmpty() -> "alike";
            case Spread.Told told -> "differ";
        };
    }

    private String differing(EquityReport report) {
        return report.differing().stream().map(this::between).collect(Collectors.joining(", "));
    }

    /** Such as "between teams". */
    String between(GroupKind kind) {
        return of("between." + kind.code());
    }

    String scope(EquityReport report) {
        var period = text.period(report.period());
        return report.spread() instanceof Spread.Withheld
                ? period
                : text.of(KEY + "scope", period, report.people(), report.leftOut());
    }

    String emptiness(EquityReport report) {
        return report.spread() instanceof Spread.Withheld ? of("empty.withheld") : of("empty");
    }

    String of(String key) {
        return text.of(KEY + key);
    }

    /** A group's name; of what the roster does not name, the word for its code. */
    String name(GroupKind kind, Unit unit) {
        return switch (kind) {
            case ROLE, TENURE -> of(kind.code() + "." + unit.code());
            case TEAM -> unit.code().isEmpty() ? of("team.none") : unit.name();
            default -> unit.name();
        };
    }

    String number(double value) {
        return text.number(value, DIGITS);
    }

    String range(Interval range) {
        return text.of("shell.range", number(range.low()), number(range.high()));
    }

    String p(double p) {
        return p < LEAST_P ? "< " + text.number(LEAST_P, 3) : text.number(p, 3);
    }
}
