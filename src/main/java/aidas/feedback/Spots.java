package aidas.feedback;

import aidas.access.EmployeeNumber;
import aidas.shared.Period;
import aidas.shared.architecture.Store;
import aidas.survey.Scale;
import aidas.survey.Side;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;

/** Counts a person's answers by place and channel, along the index that begins with the person. */
@Store
class Spots {

    @PersistenceContext EntityManager em;

    /** Answers with the same score from one place. */
    record Row(
            String place,
            String channel,
            Side cause,
            BigDecimal score,
            long n,
            double weight,
            double weightSq) {}

    /** On that scale, in each of those days. */
    List<Row> of(EmployeeNumber employee, Scale scale, Period period) {
        List<?> rows =
                em.createNativeQuery(
                                """
                                select r.place, r.channel, r.cause, r.score, count(*) as n,
                                       sum(a.weight) as weight, sum(a.weight * a.weight) as squares
                                  from attribution a
                                  join response r on r.id = a.response_id
                                 where a.employee_id = (
                                       select id from employee where number = :number)
                                   and a.occurred_at >= cast(:from as date) - interval '2 days'
                                   and a.occurred_at < cast(:until as date) + interval '2 days'
                                   and r.day >= :from and r.day < :until and r.scale = :scale
                                 group by 1, 2, 3, 4
                                """,
                                Tuple.class)
                        .setParameter("number", employee.value())
                        .setParameter("scale", scale.code())
                        .setParameter("from", period.from())
                        .setParameter("until", period.until())
                        .getResultList();
        return rows.stream().map(Tuple.class::cast).map(Spots::row).toList();
    }

    private static Row row(Tuple row) {
        return new Row(
                row.get("place", String.class),
                row.get("channel", String.class),
                Side.ofCode(row.get("cause", String.class)),
                row.get("score", BigDecimal.class),
                row.get("n", Number.class).longValue(),
                row.get("weight", Number.class).doubleValue(),
                row.get("squares", Number.class).doubleValue());
    }
}
