package aidas.leaderboard.level;

import aidas.access.EmployeeNumber;
import aidas.feedback.Answers;
import aidas.shared.Period;
import aidas.shared.architecture.Store;
import aidas.survey.Scale;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;

/** Colleagues' sums, without a name or a number: only one's own are marked (R3.1). */
@Store
class Colleagues {

    @PersistenceContext EntityManager em;

    /** One person's answers. */
    record Sums(boolean own, Answers answers) {}

    /**
     * Everybody with credits in stores of the format in which the person works on that day, the
     * person among them (R1.3).
     *
     * @param months of whole months
     */
    List<Sums> of(EmployeeNumber me, Scale scale, Period months, LocalDate day) {
        List<?> rows =
                em.createNativeQuery(
                                """
                                with me as (
                                    select e.id, s.format
                                      from employee e
                                      join assignment a on a.employee_id = e.id
                                      join store s on s.id = a.store_id
                                     where e.number = :number and a.from_day <= :day
                                       and (a.until_day is null or a.until_day > :day))
                                select c.employee_id = me.id as own,
                                       sum(c.n) as n, sum(c.weight_sum) as weight_sum,
                                       sum(c.weight_sq) as weight_sq,
                                       sum(c.favourable) as favourable, sum(c.neutral) as neutral,
                                       sum(c.unfavourable) as unfavourable,
                                       sum(c.score_sum) as score_sum,
                                       sum(c.score_sum_sq) as score_sum_sq
                                  from me
                                  join store s on s.format = me.format
                                  join rollup_credit_month c on c.store_id = s.id
                                 where c.scale = :scale and c.cause = 'person'
                                   and c.employee_id <> 0
                                   and c.month >= :from and c.month < :until
                                 group by c.employee_id, me.id
                                having sum(c.n) > 0
                                """,
                                Tuple.class)
                        .setParameter("number", me.value())
                        .setParameter("day", day)
                        .setParameter("scale", scale.code())
                        .setParameter("from", months.from())
                        .setParameter("until", months.until())
                        .getResultList();
        return rows.stream().map(Tuple.class::cast).map(row -> sums(scale, row)).toList();
    }

    private static Sums sums(Scale scale, Tuple row) {
        return new Sums(
                row.get("own", Boolean.class),
                new Answers(
                        scale,
                        row.get("n", Number.class).longValue(),
                        number(row, "weight_sum"),
                        number(row, "weight_sq"),
                        number(row, "favourable"),
                        number(row, "neutral"),
                        number(row, "unfavourable"),
                        number(row, "score_sum"),
                        number(row, "score_sum_sq")));
    }

    private static double number(Tuple row, String column) {
        return row.get(column, Number.class).doubleValue();
    }
}
