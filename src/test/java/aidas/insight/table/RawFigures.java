package aidas.insight.table;

import aidas.feedback.SetWise;
import aidas.insight.Months;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;

/** The same figures counted from the raw rows, for tests. */
@Store
class RawFigures {

    @Inject SetWise setWise;

    /** One store's month. */
    record RawMonth(String store, YearMonth month, double n, double nps) {}

    List<RawMonth> nps(Months months) {
        return setWise.rows(
                """
                select s.code, to_char(r.day, 'YYYY-MM'), count(*),
                       100.0 * (count(*) filter (where score >= 9) - count(*) filter (where score < 7))
                           / count(*)
                  from response r join store s on s.id = r.store_id
                 where r.scale = 'NPS' and r.day >= ?::date and r.day < ?::date
                 group by 1, 2 order by 1, 2
                """,
                row ->
                        new RawMonth(
                                row.getString(1),
                                YearMonth.parse(row.getString(2)),
                                row.getDouble(3),
                                row.getDouble(4)),
                months.from().atDay(1).toString(),
                months.until().atDay(1).toString());
    }

    /** Unasked voices of months in which somebody answered as well. */
    double unasked(Months months) {
        return number(
                """
                select count(*)
                  from (select (f.occurred_at at time zone s.zone)::date as day, f.store_id
                          from unsolicited_feedback f join store s on s.id = f.store_id
                         where f.withdrawn_at is null) f
                 where f.day >= ?::date and f.day < ?::date and exists (
                       select 1 from response r
                        where r.store_id = f.store_id
                          and date_trunc('month', r.day) = date_trunc('month', f.day))
                """,
                months);
    }

    /** Whose last assignment ended, the first day out being after the first day of the period. */
    double left(Months months) {
        return number(
                """
                select count(*)
                  from (select distinct on (employee_id) until_day from assignment
                         order by employee_id, from_day desc) last
                 where until_day > ?::date and until_day <= ?::date
                """,
                months);
    }

    private double number(String sql, Months months) {
        return setWise.rows(
                        sql,
                        row -> row.getDouble(1),
                        months.from().atDay(1).toString(),
                        months.until().atDay(1).toString())
                .getFirst();
    }
}
