package aidas.feedback;

import aidas.access.RegionCode;
import aidas.access.StoreCode;
import aidas.shared.Period;
import aidas.shared.architecture.Store;
import aidas.survey.Scale;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Adds up credits where their people are assigned on a day, or were last; what is credited to
 * nobody stays where it happened (R8.21).
 */
@Store
class TodaySums {

    /** Where each employee is assigned on {@code :today}, or was last. */
    static final String HOME =
            """
            select distinct on (employee_id) employee_id, store_id
              from assignment
             where from_day <= :today
             order by employee_id, from_day desc
            """;

    /** What came in a place, less what left it with its people, and with what they brought. */
    private static final String SUMS =
            """
            with home as materialized (%s)
            select unit, to_char(month, 'YYYY-MM') as month, scale, n, favourable, neutral,
                   unfavourable, score_sum, score_sum_sq
              from (select %s as unit, d.month, d.scale, sum(d.n) as n,
                           sum(d.favourable) as favourable, sum(d.neutral) as neutral,
                           sum(d.unfavourable) as unfavourable, sum(d.score_sum) as score_sum,
                           sum(d.score_sum_sq) as score_sum_sq
                      from (select store_id, month, scale, n, favourable, neutral, unfavourable,
                                   score_sum, score_sum_sq
                              from rollup_store_month
                             where question = 'person' and month >= :from and month < :until
                             union all
                            select side.store_id, c.month, c.scale, side.sign * c.weight_sum,
                                   side.sign * c.favourable, side.sign * c.neutral,
                                   side.sign * c.unfavourable, side.sign * c.score_sum,
                                   side.sign * c.score_sum_sq
                              from rollup_credit_month c
                              join home h
                                on h.employee_id = c.employee_id and h.store_id <> c.store_id
                             cross join lateral (values (c.store_id, -1), (h.store_id, 1))
                                   as side (store_id, sign)
                             where c.month >= :from and c.month < :until) d
                      join store s on s.id = d.store_id
                      join region g on g.id = s.region_id
                     where %s
                     group by 1, 2, 3) added
             where n > 0
            """;

    @PersistenceContext EntityManager em;

    /** By month. */
    List<Sum> of(StoreCode store, Period months, LocalDate today) {
        return rows(
                query("''", "s.code = :code", months, today).setParameter("code", store.value()));
    }

    List<Sum> of(RegionCode region, Period months, LocalDate today) {
        return rows(
                query("''", "g.code = :code", months, today).setParameter("code", region.value()));
    }

    /** By month and region; the unit is the region's code. */
    List<Sum> ofRegions(Period months, LocalDate today) {
        return rows(query("g.code", "true", months, today));
    }

    private Query query(String unit, String where, Period months, LocalDate today) {
        return em.createNativeQuery(SUMS.formatted(HOME, unit, where), Tuple.class)
                .setParameter("from", months.from())
                .setParameter("until", months.until())
                .setParameter("today", today);
    }

    private static List<Sum> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(TodaySums::sum).toList();
    }

    /** The weight is n: an answer shared between two stores counts a part in each. */
    private static Sum sum(Tuple row) {
        double n = number(row, "n");
        var answers =
                new Answers(
                        Scale.ofCode(row.get("scale", String.class)).orElseThrow(),
                        Math.max(1, Math.round(n)),
                        n,
                        n,
                        number(row, "favourable"),
                        number(row, "neutral"),
                        number(row, "unfavourable"),
                        number(row, "score_sum"),
                        number(row, "score_sum_sq"));
        return new Sum(
                row.get("unit", String.class),
                YearMonth.parse(row.get("month", String.class)),
                answers,
                TransactionValue.NONE);
    }

    private static double number(Tuple row, String column) {
        return row.get(column, Number.class).doubleValue();
    }
}
