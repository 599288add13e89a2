package aidas.feedback;

import aidas.shared.Period;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The sums of a period in its largest parts: whole months, and the days at its ends. A long period
 * then costs as much as its months, however many days customers answered on.
 *
 * @param firstMonth the first one that is taken whole
 * @param tail the month in which the period ends, taken day by day unless nothing came after
 * @param add days before the first month; may be none
 * @param drop days of the first month that are before the period; may be none
 */
record Visits(LocalDate firstMonth, LocalDate tail, LocalDate until, Days add, Days drop) {

    /** From the second half of a month on it takes fewer days to add than to drop. */
    private static final int HALF = 16;

    private static final String COLUMNS =
            """
            scale, n, words, favourable, neutral, unfavourable, score_sum, score_sum_sq, value_n,
            value_sum
            """;

    /** Nothing came on the last day of the tail or later, so that its month is whole. */
    private static final String OVER = "(select max(day) < :until from rollup_store_day)";

    /** Rows of store, first day of the part, scale and sums. */
    static final String ROWS =
            """
            (select store_id, month as day, %1$s from rollup_store_month
              where question = 'person' and month >= :firstMonth
                and (month < :tail or (month = :tail and %2$s))
              union all
             select store_id, day, %1$s from rollup_store_day
              where day >= :tail and day < :until and not %2$s
              union all
             select store_id, day, %1$s from rollup_store_day
              where day >= :addFrom and day < :addUntil
              union all
             select store_id, day, scale, -n, -words, -favourable, -neutral, -unfavourable,
                    -score_sum, -score_sum_sq, -value_n, -value_sum from rollup_store_day
              where day >= :dropFrom and day < :dropUntil)
            """
                    .formatted(COLUMNS, OVER);

    /** Without the last one; the same twice for none. */
    record Days(LocalDate from, LocalDate until) {

        static Days noneAt(LocalDate day) {
            return new Days(day, day);
        }
    }

    static Visits of(Period period) {
        var from = period.from();
        var until = period.until();
        var month = from.withDayOfMonth(1);
        var tail = until.withDayOfMonth(1);
        if (from.equals(month)) {
            return new Visits(month, tail, until, Days.noneAt(from), Days.noneAt(from));
        }
        if (YearMonth.from(from).equals(YearMonth.from(period.last()))) {
            return new Visits(until, until, until, new Days(from, until), Days.noneAt(from));
        }
        if (from.getDayOfMonth() <= HALF) {
            return new Visits(month, tail, until, Days.noneAt(from), new Days(month, from));
        }
        var next = month.plusMonths(1);
        return new Visits(next, tail, until, new Days(from, next), Days.noneAt(from));
    }

    static Query within(Period period, Query query) {
        var parts = of(period);
        return query.setParameter("firstMonth", parts.firstMonth)
                .setParameter("tail", parts.tail)
                .setParameter("until", parts.until)
                .setParameter("addFrom", parts.add.from)
                .setParameter("addUntil", parts.add.until)
                .setParameter("dropFrom", parts.drop.from)
                .setParameter("dropUntil", parts.drop.until);
    }
}
