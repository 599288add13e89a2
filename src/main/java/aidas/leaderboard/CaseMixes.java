package aidas.leaderboard;

import aidas.shared.architecture.Store;
import aidas.survey.Metric;
import aidas.survey.Scale;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each store's mix of customers would have given anywhere, by indirect standardisation in one
 * query: each cell of channel, reason, hours and format has the mean of all the company's answers
 * in it.
 */
@Store
class CaseMixes {

    private static final String SQL =
            """
            with mine as (
                select m.store_id, m.channel, m.reason, m.hours,
                       sum(m.n) as n, sum(%s) as value, sum(%s) as square
                  from rollup_store_mix m
                 where m.scale = :scale and m.month >= :from and m.month < :until
                 group by m.store_id, m.channel, m.reason, m.hours
            ), pool as (
                select mine.*,
                       sum(value) over cell / sum(n) over cell as expected,
                       sum(n) over cell = n as alone
                  from mine join store s on s.id = mine.store_id
                window cell as (partition by format, channel, reason, hours)
            )
            select store_id, cast(sum(n) as float8) as n, cast(sum(value) as float8) as observed,
                   cast(sum(n * expected) as float8) as expected,
                   cast(sum(square - 2 * expected * value + n * expected * expected) as float8)
                       as squares,
                   cast(coalesce(sum(n) filter (where alone), 0) as float8) as alone,
                   cast(sum(sum(value)) over () / sum(sum(n)) over () as float8) as company
              from pool
             group by store_id
            """;

    private static final String INDEX =
            SQL.formatted("m.favourable - m.unfavourable", "m.favourable + m.unfavourable");

    private static final String SHARE = SQL.formatted("m.favourable", "m.favourable");

    /** Half a million groups by hash; by sorting on disk it takes twice as long. */
    private static final String MEMORY = "select set_config('work_mem', '64MB', true)";

    @PersistenceContext EntityManager em;

    /** By the store's id; stores nobody answered about are absent. */
    Map<Long, CaseMix> ofStores(Scale scale, Months months) {
        em.createNativeQuery(MEMORY).getSingleResult();
        List<?> rows =
                em.createNativeQuery(scale.metric() == Metric.CSAT ? SHARE : INDEX, Tuple.class)
                        .setParameter("scale", scale.code())
                        .setParameter("from", months.from().atDay(1))
                        .setParameter("until", months.until().atDay(1))
                        .getResultList();
        var byStore = new HashMap<Long, CaseMix>();
        rows.stream()
                .map(Tuple.class::cast)
                .forEach(
                        row ->
                                byStore.put(
                                        row.get("store_id", Number.class).longValue(), mix(row)));
        return byStore;
    }

    private static CaseMix mix(Tuple row) {
        return new CaseMix(
                row.get("n", Double.class),
                row.get("observed", Double.class),
                row.get("expected", Double.class),
                Math.max(0, row.get("squares", Double.class)),
                row.get("alone", Double.class),
                row.get("company", Double.class));
    }
}
