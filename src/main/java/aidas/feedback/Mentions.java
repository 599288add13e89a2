package aidas.feedback;

import aidas.access.EmployeeNumber;
import aidas.shared.Period;
import aidas.shared.architecture.Store;
import aidas.survey.Scale;
import aidas.survey.Side;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Counts the reasons that customers tapped. */
@Store
class Mentions {

    private static final String MINE =
            """
              from attribution a
              join response r on r.id = a.response_id
             where a.employee_id = (select id from employee where number = :number)
               and r.cause = 'person' and r.day >= :from and r.day < :until
               and cardinality(r.chips) > 0
            """;

    @PersistenceContext EntityManager em;

    /** In answers about the person, in each of those days. */
    OwnMentions of(EmployeeNumber employee, Period period) {
        var answers = mine("select count(*) as n" + MINE, employee, period).getSingleResult();
        List<?> rows =
                mine(
                                """
                                select c.code, c.side, m.scale, m.score, sum(m.n) as n
                                  from (select r.survey_version_id as version, r.scale, r.score,
                                               unnest(r.chips) as chip, count(*) as n
                                """
                                        + MINE
                                        + """
                                         group by 1, 2, 3, 4) m
                                  join survey_chip c on c.version_id = m.version and c.code = m.chip
                                 group by 1, 2, 3, 4
                                """,
                                employee,
                                period)
                        .getResultList();
        var byChip =
                rows.stream()
                        .map(Tuple.class::cast)
                        .map(Mentions::mention)
                        .collect(Collectors.groupingBy(m -> m.side() + m.chip()));
        return new OwnMentions(
                ((Tuple) answers).get("n", Number.class).longValue(),
                byChip.values().stream()
                        .map(all -> all.stream().reduce(Mention::plus).orElseThrow())
                        .toList());
    }

    private Query mine(String sql, EmployeeNumber employee, Period period) {
        return em.createNativeQuery(sql, Tuple.class)
                .setParameter("number", employee.value())
                .setParameter("from", period.from())
                .setParameter("until", period.until());
    }

    private static Mention mention(Tuple row) {
        var scale = Scale.ofCode(row.get("scale", String.class)).orElseThrow();
        return Mention.once(
                row.get("code", String.class),
                Side.ofCode(row.get("side", String.class)),
                scale.band(row.get("score", BigDecimal.class)),
                row.get("n", Number.class).longValue());
    }
}
