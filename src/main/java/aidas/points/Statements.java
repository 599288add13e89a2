package aidas.points;

import aidas.feedback.Cursor;
import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Reads what stands for a person in the ledger and beside it. */
@Store
class Statements {

    /** Of whom, twice; then the place, the days and how many at most. */
    private static final String LINES =
            """
            select l.id, l.at, cast(l.day as text),
                   l.kind, l.points, r.code, r.number, r.source, l.event, l.because, l.reason,
                   l.counters, exists (select 1 from points_posting c where c.counters = l.id)
              from (select p.id, p.at, p.day, p.kind, p.points, p.rule_id,
                           coalesce(p.event, substring(p.posted_by from '^challenge:.+')) as event,
                           p.because, p.reason, p.counters
                      from points_posting p where p.employee_id = ?
                    union all
                    select u.id, u.at, u.day, 'unpaid', 0, u.rule_id, u.event, u.because, null,
                           null
                      from points_unpaid u where u.employee_id = ?) l
              left join points_rule r on r.id = l.rule_id
             where (l.at, l.id) < (?::timestamptz, ?) and l.day >= ?::date and l.day < ?::date
             order by l.at desc, l.id desc
             limit ?
            """;

    private static final String MONTHS =
            """
            select distinct to_char(l.day, 'YYYY-MM') as month
              from (select day from points_posting where employee_id = ?
                    union all
                    select day from points_unpaid where employee_id = ?) l
             order by month desc
            """;

    @Inject SetWise setWise;

    /**
     * Newest first.
     *
     * @param month null for all
     */
    List<StatementLine> lines(EmployeeId who, YearMonth month, Cursor before, int most) {
        return setWise.rows(
                LINES,
                Statements::line,
                who.value(),
                who.value(),
                before.at().toString(),
                before.id(),
                month == null ? "0001-01-01" : month.atDay(1).toString(),
                month == null ? "9999-01-01" : month.plusMonths(1).atDay(1).toString(),
                most);
    }

    /** In which there is something, newest first. */
    List<YearMonth> months(EmployeeId who) {
        return setWise.rows(
                MONTHS, row -> YearMonth.parse(row.getString(1)), who.value(), who.value());
    }

    private static StatementLine line(ResultSet row) throws SQLException {
        long counters = row.getLong(12);
        return new StatementLine(
                row.getLong(1),
                SetWise.instant(row, 2),
                LocalDate.parse(row.getString(3)),
                row.getString(4),
                row.getInt(5),
                paying(row),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                counters == 0 ? null : (Long) counters,
                row.getBoolean(13));
    }

    private static StatementLine.Paying paying(ResultSet row) throws SQLException {
        var code = row.getString(6);
        return code == null
                ? null
                : new StatementLine.Paying(
                        new RuleCode(code),
                        row.getInt(7),
                        Source.ofCode(row.getString(8)).orElseThrow());
    }
}
