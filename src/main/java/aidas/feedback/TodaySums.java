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

    private static final String SUMS =
            """
            select %s as unit, to_char(d.month, 'YYYY-MM') as month, d.scale,
                   sum(d.weight_sum) as n, sum(d.favourable) as favourable,
                   sum(d.neutral) as neutral, sum(d.unfavourable) as unfavourable,
                   sum(d.score_sum) as score_sum, sum(d.score_sum_sq) as score_sum_sq
              from rollup_credit_month d
              left join (%s) a on a.employee_id = d.employee_id
              join store s on s.id = coalesce(a.store_id, d.store_id)
              join region g on g.id = s.region_id
             where d.month >= :from and d.month < :until and %s
             group by 1, 2, 3
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
        return em.createNativeQuery(SUMS.formatted(unit, HOME, where), Tuple.class)
                .setParameter("from", months.from())
                .setParameter("until", months.until())
                .setParameter("today", today);
    }

    private static List<Sum> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .filter(row -> number(row, "n") > 0)
                .map(TodaySums::sum)
                .toList();
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
