package aidas.display;

import aidas.access.Language;
import aidas.feedback.Answers;
import aidas.shared.NotFound;
import aidas.shared.architecture.Store;
import aidas.survey.Band;
import aidas.survey.Scale;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Reads what a screen shows of a store's feedback, and nothing else of it. */
@Store
class Showing {

    private static final int LOOKED_AT = 500;

    /** The person with the whole credit who agreed to be named and still works here (R4.2). */
    private static final String PRAISE =
            """
            select r.scale, r.score, r.comment, r.language, r.day, r.place,
                   (select e.given_name
                      from attribution a
                      join employee e on e.id = a.employee_id and e.active
                      join name_on_screen k on k.employee_number = e.number
                     where a.response_id = r.id and a.weight = 1) as first_name
              from response r
             where r.store_id = :store and r.quotable and r.day >= :since
               and r.occurred_at >= :begin
               and r.comment ~ '\\S'
             order by r.occurred_at desc, r.id desc
            """;

    /** All who ever worked in the store, or got credit there, and did not agree to be named. */
    private static final String UNNAMED =
            """
            select distinct e.given_name
              from employee e
             where (exists (select 1 from assignment s
                             where s.employee_id = e.id and s.store_id = :store)
                    or exists (select 1 from attribution a join response r on r.id = a.response_id
                                where a.employee_id = e.id and r.store_id = :store
                                  and r.quotable and r.occurred_at >= :begin))
               and not (e.active and exists (select 1 from name_on_screen k
                                              where k.employee_number = e.number))
            """;

    @PersistenceContext EntityManager em;

    /**
     * @throws NotFound if there is none
     */
    Site site(long store) {
        List<?> rows =
                em.createNativeQuery(
                                "select name, city, zone, language from store where id = :id",
                                Tuple.class)
                        .setParameter("id", store)
                        .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> site(store, row))
                .findFirst()
                .orElseThrow(() -> new NotFound("there is no such store"));
    }

    private static Site site(long store, Tuple row) {
        return new Site(
                store,
                text(row, "name"),
                text(row, "city"),
                ZoneId.of(text(row, "zone")),
                Language.ofCode(text(row, "language")).orElseThrow());
    }

    /** The store's answers on the goal's scale and days. */
    Answers answers(long store, GoalFacts goal) {
        List<?> rows =
                em.createNativeQuery(
                                """
                                select coalesce(sum(favourable), 0) as favourable,
                                       coalesce(sum(neutral), 0) as neutral,
                                       coalesce(sum(unfavourable), 0) as unfavourable,
                                       coalesce(sum(score_sum), 0) as score_sum,
                                       coalesce(sum(score_sum_sq), 0) as score_sum_sq
                                  from rollup_store_day
                                 where store_id = :store and scale = :scale
                                   and day >= :from and day < :until
                                """,
                                Tuple.class)
                        .setParameter("store", store)
                        .setParameter("scale", goal.scale().code())
                        .setParameter("from", goal.period().from())
                        .setParameter("until", goal.period().until())
                        .getResultList();
        var sums = (Tuple) rows.getFirst();
        return Answers.counted(
                goal.scale(),
                number(sums, "favourable").longValue(),
                number(sums, "neutral").longValue(),
                number(sums, "unfavourable").longValue(),
                number(sums, "score_sum").doubleValue(),
                number(sums, "score_sum_sq").doubleValue());
    }

    /** The newest praise of that day and later (R4.1), without words that name somebody (R4.4). */
    List<Praise> praise(long store, LocalDate since, int most) {
        // A day earlier than anywhere on earth: the index knows times, the rule says days
        var begin = since.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        var unnamed = new NamesInWords(unnamed(store, begin));
        List<?> rows =
                em.createNativeQuery(PRAISE, Tuple.class)
                        .setParameter("store", store)
                        .setParameter("since", since)
                        .setParameter("begin", begin)
                        .setMaxResults(LOOKED_AT)
                        .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .filter(Showing::isGlad)
                .map(Showing::praise)
                .filter(praise -> !unnamed.in(praise.words()))
                .limit(most)
                .toList();
    }

    private List<String> unnamed(long store, Instant begin) {
        List<?> rows =
                em.createNativeQuery(UNNAMED, String.class)
                        .setParameter("store", store)
                        .setParameter("begin", begin)
                        .getResultList();
        return rows.stream().map(String.class::cast).toList();
    }

    private static boolean isGlad(Tuple row) {
        var scale = Scale.ofCode(text(row, "scale")).orElseThrow();
        return scale.band(row.get("score", BigDecimal.class)) == Band.FAVOURABLE;
    }

    private static Praise praise(Tuple row) {
        return new Praise(
                text(row, "comment").strip(),
                text(row, "language"),
                day(row.get("day")),
                text(row, "place"),
                text(row, "first_name"));
    }

    private static LocalDate day(Object column) {
        return LocalDate.parse(column.toString());
    }

    private static Number number(Tuple row, String column) {
        return (Number) row.get(column);
    }

    private static String text(Tuple row, String column) {
        return row.get(column, String.class);
    }
}
