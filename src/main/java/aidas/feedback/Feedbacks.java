package aidas.feedback;

import aidas.access.EmployeeNumber;
import aidas.access.StoreCode;
import aidas.shared.architecture.Store;
import aidas.survey.Scale;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Finds single answers, newest first, along the indexes that begin with person or store. */
@Store
class Feedbacks {

    private static final String COLUMNS =
            """
            select r.id, r.scale, r.score, r.comment, r.language, r.place, r.channel,
                   cast(extract(epoch from r.occurred_at) * 1000000 as bigint) as micros,
                   s.code as store, s.name as store_name, s.zone, t.name as team,
                   (select count(*) from attribution c where c.response_id = r.id) as people,
            """;

    private static final String PLACES =
            """
              join store s on s.id = r.store_id
              left join team t on t.id = r.team_id
            """;

    private static final String MINE =
            """
             where a.employee_id = (select id from employee where number = :number)
               and (a.occurred_at, a.response_id) < (:at, :id)
            """;

    private static final String OF_STORE =
            """
             where r.store_id = (select id from store where code = :code)
               and (r.occurred_at, r.id) < (:at, :id) and r.comment <> ''
            """;

    @PersistenceContext EntityManager em;

    /** At most {@code size} answers credited to the employee. */
    List<Answer> of(EmployeeNumber employee, Cursor before, int size) {
        return answers(ofEmployee("", employee, before, size));
    }

    /** The same, but only those with words and not older than that. */
    List<Answer> saidAbout(EmployeeNumber employee, Instant since, int size) {
        var lately = "and r.comment <> '' and a.occurred_at >= :since ";
        return answers(
                ofEmployee(lately, employee, Cursor.NEWEST, size).setParameter("since", since));
    }

    /** How many are behind that place, up to {@link AnswerPage#COUNTED}. */
    long earlier(EmployeeNumber employee, Cursor before) {
        return count("select 1 from attribution a" + MINE, before, "number", employee.value());
    }

    /** At most {@code size} answers with words about the store. */
    List<Answer> of(StoreCode store, Cursor before, int size) {
        return answers(
                query(
                                COLUMNS
                                        + " cast(1 as numeric) as weight from response r"
                                        + PLACES
                                        + OF_STORE
                                        + "order by r.occurred_at desc, r.id desc limit :size",
                                before)
                        .setParameter("code", store.value())
                        .setParameter("size", size));
    }

    /** How many with words are behind that place, up to {@link AnswerPage#COUNTED}. */
    long earlier(StoreCode store, Cursor before) {
        return count("select 1 from response r" + OF_STORE, before, "code", store.value());
    }

    private Query ofEmployee(String besides, EmployeeNumber employee, Cursor before, int size) {
        return query(
                        COLUMNS
                                + " a.weight from attribution a"
                                + " join response r on r.id = a.response_id"
                                + PLACES
                                + MINE
                                + besides
                                + "order by a.occurred_at desc, a.response_id desc limit :size",
                        before)
                .setParameter("number", employee.value())
                .setParameter("size", size);
    }

    private long count(String rows, Cursor before, String name, String unit) {
        var counted = "select count(*) from (" + rows + " limit " + AnswerPage.COUNTED + ") found";
        var count =
                em.createNativeQuery(counted, Long.class)
                        .setParameter("at", before.at())
                        .setParameter("id", before.id())
                        .setParameter(name, unit);
        return (Long) count.getSingleResult();
    }

    private Query query(String sql, Cursor before) {
        return em.createNativeQuery(sql, Tuple.class)
                .setParameter("at", before.at())
                .setParameter("id", before.id());
    }

    private static List<Answer> answers(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(Feedbacks::answer).toList();
    }

    private static Answer answer(Tuple row) {
        var micros = row.get("micros", Number.class).longValue();
        var at = Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
        return new Answer(
                row.get("id", Number.class).longValue(),
                Scale.ofCode(row.get("scale", String.class)).orElseThrow(),
                row.get("score", BigDecimal.class),
                row.get("comment", String.class),
                row.get("language", String.class),
                at.atZone(ZoneId.of(row.get("zone", String.class))),
                new StoreCode(row.get("store", String.class)),
                row.get("store_name", String.class),
                row.get("place", String.class),
                row.get("team", String.class),
                row.get("channel", String.class),
                row.get("weight", Number.class).doubleValue(),
                row.get("people", Number.class).intValue());
    }
}
