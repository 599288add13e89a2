package aidas.points.rest;

import aidas.points.Statement;
import aidas.points.StatementLine;
import java.time.YearMonth;
import java.util.List;

/**
 * The caller's points; only {@code joined} for who takes no part.
 *
 * @param next where the next page begins, for {@code before}; absent after the last one
 */
public record StatementJson(
        boolean joined, Long balance, List<String> months, List<LineJson> entries, String next) {

    /**
     * A line.
     *
     * @param kind {@code earned}, {@code given}, {@code spent}, {@code countered} or {@code unpaid}
     * @param rule with its version; absent by hand
     * @param counters the id of the line that this one counters
     */
    public record LineJson(
            long id,
            String at,
            String day,
            String kind,
            int points,
            PayingJson rule,
            String event,
            String because,
            String reason,
            Long counters) {

        static LineJson of(StatementLine line) {
            return new LineJson(
                    line.id(),
                    line.at().toString(),
                    line.day().toString(),
                    line.kind(),
                    line.points(),
                    line.rule() == null ? null : PayingJson.of(line.rule()),
                    line.event(),
                    line.because(),
                    line.reason(),
                    line.counters());
        }
    }

    /** By which rule. */
    public record PayingJson(String code, int version) {

        static PayingJson of(StatementLine.Paying rule) {
            return new PayingJson(rule.code().value(), rule.number());
        }
    }

    static final StatementJson NONE = new StatementJson(false, null, null, null, null);

    static StatementJson of(Statement statement) {
        return new StatementJson(
                true,
                statement.balance(),
                statement.months().stream().map(YearMonth::toString).toList(),
                statement.lines().stream().map(LineJson::of).toList(),
                statement.next() == null ? null : statement.next().toString());
    }
}
