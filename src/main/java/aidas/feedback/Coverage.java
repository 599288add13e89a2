package aidas.feedback;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.stream.Collectors.toMap;

import aidas.access.RegionCode;
import aidas.access.StoreCode;
import aidas.shared.Period;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;

/** Adds up how many answers came with words, and how many of those asked answered. */
@Store
class Coverage {

    private static final String SUMS =
            """
            select g.code as region, sum(d.n) as answers, sum(d.words) as said
              from %s d
              join store s on s.id = d.store_id
              join region g on g.id = s.region_id
            """
                    .formatted(Visits.ROWS);

    private static final String TURNOUT =
            """
            select count(a.asked) as told, coalesce(sum(a.asked), 0) as asked,
                   coalesce(sum(d.n) filter (where a.asked is not null), 0) as answered,
                   coalesce(sum(d.n) filter (where a.asked is null), 0) as others,
                   (select count(*) from store s join region g on g.id = s.region_id
                     where s.active and %s) as stores
              from (select store_id, day, sum(n) as n from rollup_store_day
                     where day >= :from and day < :until group by store_id, day) d
              full join (select * from asked_count where day >= :from and day < :until) a
                   using (store_id, day)
              join store s on s.id = store_id
              join region g on g.id = s.region_id
             where %s
            """;

    private static final String BY_REGION = " group by g.code having sum(d.n) > 0";

    @PersistenceContext EntityManager em;

    Words of(StoreCode store, Period period) {
        return byRegion(
                        em.createNativeQuery(
                                        SUMS + " where s.code = :store" + BY_REGION, Tuple.class)
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

    Turnout turnout(StoreCode store, Period period) {
        return turnout("s.code = :code", store.value(), period);
    }

    Turnout turnout(RegionCode region, Period period) {
        return turnout("g.code = :code", region.value(), period);
    }

    /** Of the whole company. */
    Turnout turnout(Period period) {
        return turnout(":code = ''", "", period);
    }

    private Turnout turnout(String where, String code, Period period) {
        var row =
                (Tuple)
                        em.createNativeQuery(TURNOUT.formatted(where, where), Tuple.class)
                                .setParameter("code", code)
                                .setParameter("from", period.from())
                                .setParameter("until", period.until())
                                .getSingleResult();
        long told = number(row, "told");
        long days = number(row, "stores") * DAYS.between(period.from(), period.until());
        return new Turnout(
                period,
                number(row, "asked"),
                number(row, "answered"),
                number(row, "others"),
                told,
                Math.max(told, days));
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }

    private static Map<String, Words> byRegion(Query query, Period period) {
        List<?> rows = Visits.within(period, query).getResultList();
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
