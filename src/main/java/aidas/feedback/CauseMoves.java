package aidas.feedback;

import aidas.feedback.CauseSums.By;
import aidas.feedback.CauseSums.Where;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What the sums of places lack to be those of as of today: answers about people who belong to
 * another unit than the one where they came (R8.21). Reads single answers, but only of such people
 * and months; nothing is kept for it at intake.
 */
@Store
class CauseMoves {

    /** Months in which somebody was credited in a place that is not theirs today. */
    private static final String MOVED =
            """
            with home as (%s),
            moved as (
                select distinct d.employee_id, d.month, d.store_id as was, h.store_id as now
                  from rollup_credit_month d
                  join home h on h.employee_id = d.employee_id and h.store_id <> d.store_id
                  join store w on w.id = d.store_id join region wg on wg.id = w.region_id
                  join store n on n.id = h.store_id join region ng on ng.id = n.region_id
                 where d.month >= :from and d.month < :until and %s
                   and (:region = '' or :region in (wg.code, ng.code))
                   and (:store = '' or :store in (w.code, n.code)))
            """;

    private static final String ANSWERS =
            """
              from moved m
              join attribution a on a.employee_id = m.employee_id
               and a.occurred_at >= m.month - interval '2 days'
               and a.occurred_at < m.month + interval '1 month 2 days'
              join response r on r.id = a.response_id and r.store_id = m.was
               and r.day >= m.month and r.day < m.month + interval '1 month'
              join survey_version v on v.id = r.survey_version_id
            """;

    /** It leaves one unit and comes to the other. */
    private static final String BOTH =
            """
             cross join lateral (values (m.was, -1), (m.now, 1)) as side (store_id, sign)
              join store s on s.id = side.store_id
              join region g on g.id = s.region_id
             where (:region = '' or g.code = :region) and (:store = '' or s.code = :store)
            """;

    @PersistenceContext EntityManager em;

    /**
     * Parts of answers with the same score.
     *
     * @param chip null for the score of the company
     * @param weight below 0 for what leaves the unit
     */
    record Moved(String unit, String chip, BigDecimal score, BigDecimal weight) {}

    /** Of the question about the company. */
    List<Moved> scores(By by, Where where, LocalDate today) {
        return rows(
                """
                select %s as unit, cast(null as varchar) as chip, r.company_score as score,
                       sum(side.sign * a.weight) as weight
                """
                        + ANSWERS
                        + " and v.company_scale = :scale "
                        + BOTH
                        + " and r.company_score is not null group by 1, 2, 3",
                by,
                where,
                today);
    }

    /** Of reasons about the company, by the score of the visit. */
    List<Moved> chips(By by, Where where, LocalDate today) {
        return rows(
                """
                select %s as unit, c.code as chip, r.score, sum(side.sign * a.weight) as weight
                """
                        + ANSWERS
                        + """
                           and r.scale = :scale
                          join survey_chip c on c.version_id = v.id and c.side = 'company'
                           and c.code = any(r.chips)
                          """
                        + BOTH
                        + " group by 1, 2, 3",
                by,
                where,
                today);
    }

    private List<Moved> rows(String sql, By by, Where where, LocalDate today) {
        var moved = MOVED.formatted(TodaySums.HOME, by.apart());
        List<?> rows =
                em.createNativeQuery(moved + sql.formatted(by.unit()), Tuple.class)
                        .setParameter("scale", where.scale().code())
                        .setParameter("from", where.months().from())
                        .setParameter("until", where.months().until())
                        .setParameter("region", where.region())
                        .setParameter("store", where.store())
                        .setParameter("today", today)
                        .getResultList();
        return rows.stream().map(Tuple.class::cast).map(CauseMoves::moved).toList();
    }

    private static Moved moved(Tuple row) {
        return new Moved(
                row.get("unit", String.class),
                row.get("chip", String.class),
                row.get("score", BigDecimal.class),
                row.get("weight", BigDecimal.class));
    }
}
