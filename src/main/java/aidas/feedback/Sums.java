package aidas.feedback;

import aidas.access.EmployeeNumber;
import aidas.access.RegionCode;
import aidas.access.StoreCode;
import aidas.shared.Period;
import aidas.shared.architecture.Store;
import aidas.survey.Scale;
import aidas.survey.Side;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Adds up the rollups; what nobody answered is absent, not zero (R7.5). */
@Store
class Sums {

    private static final String COMPANY = "true";
    private static final String REGION = "g.code = :code";
    private static final String STORE = "s.code = :code";

    private static final String ALL = "''";
    private static final String ONCE = "cast(null as date)";

    /** Of whole months, so that each part begins with the first of its month. */
    private static final String MONTH = "d.day";

    @PersistenceContext EntityManager em;

    /**
     * @param period of whole months, here and wherever it is by month
     */
    List<Sum> ofCompanyByMonth(Period period) {
        return rows(unitQuery(ALL, MONTH, COMPANY, period));
    }

    /** The unit is the region's code. */
    List<Sum> ofRegions(Period period) {
        return rows(unitQuery("g.code", ONCE, COMPANY, period));
    }

    List<Sum> of(RegionCode region, Period period) {
        return rows(unitQuery(ALL, ONCE, REGION, period).setParameter("code", region.value()));
    }

    List<Sum> byMonth(RegionCode region, Period period) {
        return rows(unitQuery(ALL, MONTH, REGION, period).setParameter("code", region.value()));
    }

    List<Sum> of(StoreCode store, Period period) {
        return rows(unitQuery(ALL, ONCE, STORE, period).setParameter("code", store.value()));
    }

    List<Sum> byMonth(StoreCode store, Period period) {
        return rows(unitQuery(ALL, MONTH, STORE, period).setParameter("code", store.value()));
    }

    /**
     * Months of the employee, of what is put down to persons (R9.2).
     *
     * @param period of whole months
     */
    List<Sum> byMonth(EmployeeNumber employee, Side cause, Period period) {
        return rows(
                em.createNativeQuery(
                                """
                                select '' as unit, to_char(d.month, 'YYYY-MM') as month, d.scale,
                                       sum(d.n) as n, sum(d.weight_sum) as weight_sum,
                                       sum(d.weight_sq) as weight_sq,
                                       sum(d.favourable) as favourable, sum(d.neutral) as neutral,
                                       sum(d.unfavourable) as unfavourable,
                                       sum(d.score_sum) as score_sum,
                                       sum(d.score_sum_sq) as score_sum_sq,
                                       0 as value_n, 0.0 as value_sum
                                  from rollup_credit_month d
                                 where d.employee_id = (
                                       select id from employee where number = :number)
                                   and d.cause = :cause
                                   and d.month >= :from and d.month < :until
                                 group by 2, 3
                                """,
                                Tuple.class)
                        .setParameter("number", employee.value())
                        .setParameter("cause", cause.code())
                        .setParameter("from", period.from())
                        .setParameter("until", period.until()));
    }

    /** All of the employee's answers; causes without any are absent. */
    Map<Side, Long> answersByCause(EmployeeNumber employee) {
        List<?> rows =
                em.createNativeQuery(
                                """
                                select d.cause, sum(d.n) as n from rollup_credit_month d
                                 where d.employee_id = (
                                       select id from employee where number = :number)
                                 group by 1
                                """,
                                Tuple.class)
                        .setParameter("number", employee.value())
                        .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(
                        Collectors.toMap(
                                row -> Side.ofCode(row.get("cause", String.class)),
                                row -> number(row, "n").longValue()));
    }

    private Query unitQuery(String unit, String month, String where, Period period) {
        return Visits.within(
                period,
                em.createNativeQuery(
                        """
                        select unit, coalesce(to_char(month, 'YYYY-MM'), '') as month, scale, n,
                               n as weight_sum, n as weight_sq, favourable, neutral,
                               unfavourable, score_sum, score_sum_sq, value_n, value_sum
                          from (select %s as unit, %s as month, d.scale,
                                       sum(d.n) as n, sum(d.favourable) as favourable,
                                       sum(d.neutral) as neutral,
                                       sum(d.unfavourable) as unfavourable,
                                       sum(d.score_sum) as score_sum,
                                       sum(d.score_sum_sq) as score_sum_sq,
                                       sum(d.value_n) as value_n, sum(d.value_sum) as value_sum
                                  from %s d
                                  join store s on s.id = d.store_id
                                  join region g on g.id = s.region_id
                                 where %s
                                 group by 1, 2, 3
                                having sum(d.n) > 0) added
                        """
                                .formatted(unit, month, Visits.ROWS, where),
                        Tuple.class));
    }

    private static List<Sum> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(Sums::sum).toList();
    }

    private static Sum sum(Tuple row) {
        var month = row.get("month", String.class);
        var answers =
                new Answers(
                        Scale.ofCode(row.get("scale", String.class)).orElseThrow(),
                        number(row, "n").longValue(),
                        number(row, "weight_sum").doubleValue(),
                        number(row, "weight_sq").doubleValue(),
                        number(row, "favourable").doubleValue(),
                        number(row, "neutral").doubleValue(),
                        number(row, "unfavourable").doubleValue(),
                        number(row, "score_sum").doubleValue(),
                        number(row, "score_sum_sq").doubleValue());
        var value =
                new TransactionValue(
                        number(row, "value_n").longValue(),
                        new BigDecimal(number(row, "value_sum").toString()));
        return new Sum(
                row.get("unit", String.class),
                month.isEmpty() ? null : YearMonth.parse(month),
                answers,
                value);
    }

    private static Number number(Tuple row, String column) {
        return row.get(column, Number.class);
    }
}
