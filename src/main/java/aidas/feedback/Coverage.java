package aidas.feedback;

import static java.util.stream.Collectors.toMap;

import aidas.access.StoreCode;
import aidas.shared.Period;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;

/** Adds up how many answers came with words. */
@Store
class Coverage {

    private static final String SUMS =
            """
            select g.code as region, sum(d.n) as answers, sum(d.words) as said
              from rollup_store_day d
              join store s on s.id = d.store_id
              join region g on g.id = s.region_id
             where d.day >= :from and d.day < :until
            """;

    private static final String BY_REGION = " group by g.code";

    @PersistenceContext EntityManager em;

    Words of(StoreCode store, Period period) {
        return byRegion(
                        em.createNativeQuery(SUMS + " and s.code = :store" + BY_REGION, Tuple.class)
                                .setParameter("store", store.value()),
                        period)
                .values()
                .stream()
                .reduce(Words.NONE, Words::plus);
    }

    /** By the region's code; regions without an answer are absent. */
    Map<String, Words> ofRegions(Period period) {
        return byRegion(em.createNativeQuery(SUMS + BY_REGION, Tuple.class), period);
    }

    private static Map<String, Words> byRegion(Query query, Period period) {
        List<?> rows =
                query.setParameter("from", period.from())
                        .setParameter("until", period.until())
                        .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(toMap(row -> row.get("region", String.class), Coverage::words));
    }

    private static Words words(Tuple row) {
        return new Words(
                row.get("answers", Number.class).longValue(),
                row.get("said", Number.class).longValue());
    }
}
