package aidas.feedback;

import aidas.access.EmployeeNumber;
import aidas.access.StoreCode;
import aidas.shared.architecture.Store;
import aidas.survey.Scale;
import aidas.survey.Side;
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
                   r.survey_version_id as version, r.cause, v.company_scale, r.company_score,
                   coalesce(array_to_string(r.standards_met, ','), '') as met,
                   coalesce(array_to_string(r.standards_missed, ','), '') as missed,
                   coalesce((select string_agg(c.code, ',' order by c.position) from survey_chip c
                      where c.version_id = r.survey_version_id and c.side = 'person'
                        and c.code = any(r.chips)), '') as person_chips,
                   coalesce((select string_agg(c.code, ',' order by c.position) from survey_chip c
                      where c.version_id = r.survey_version_id and c.side = 'company'
                        and c.code = any(r.chips)), '') as company_chips,
            """;

    private static final String PLACES =
            """
              join store s on s.id = r.store_id
              left join team t on t.id = r.team_id
              left join survey_version v on v.id = r.survey_version_id
            """;

    private static final String MINE =
            """
             where a.employee_id = (select id from employee where number = :number)
               and (a.occurred_at, a.response_id) < (:at, :id)
               and (:cause = '' or r.cause = :cause)
            """;

    private static final String OF_STORE =
            """
             where r.store_id = (select id from store where code = :code)
               and (r.occurred_at, r.id) < (:at, :id) and r.comment <> ''
               and (not :company or r.cause = 'company' or r.company_score is not null
                    or exists (select 1 from survey_chip c
                                where c.version_id = r.survey_version_id and c.side = 'company'
                                  and c.code = any(r.chips)))
            """;

    @PersistenceContext EntityManager em;

    /**
     * At most {@code size} answers credited to the employee.
     *
     * @param cause null for either
     */
    List<Answer> of(EmployeeNumber employee, Side cause, Cursor before, int size) {
        return answers(ofEmployee("", employee, cause, before, size));
    }

    /** Those about the person that came with words and are not older than that. */
    List<Answer> saidAbout(EmployeeNumber employee, Instant since, int size) {
        var lately = "and r.comment <> '' and a.occurred_at >= :since ";
        return answers(
                ofEmployee(lately, employee, Side.PERSON, Cursor.NEWEST, size)
                        .setParameter("since", since));
    }

    /** How many are behind that place, up to {@link AnswerPage#COUNTED}. */
    long earlier(EmployeeNumber employee, Side cause, Cursor before) {
        var mine = "select 1 from attribution a join response r on r.id = a.response_id" + MINE;
        return counted(
                query(counting(mine), before)
                        .setParameter("number", employee.value())
                        .setParameter("cause", cause == null ? "" : cause.code()));
    }

    /**
     * At most {@code size} answers with words about the store.
     *
     * @param company only those that say something of the company apart from people
     */
    List<Answer> of(StoreCode store, boolean company, Cursor before, int size) {
        return answers(
                query(
                                COLUMNS
                                        + " cast(1 as numeric) as weight from response r"
                                        + PLACES
                                        + OF_STORE
                                        + "order by r.occurred_at desc, r.id desc limit :size",
                                before)
                        .setParameter("code", store.value())
                        .setParameter("company", company)
                        .setParameter("size", size));
    }

    /** How many of them are behind that place, up to {@link AnswerPage#COUNTED}. */
    long earlier(StoreCode store, boolean company, Cursor before) {
        return counted(
                query(counting("select 1 from response r" + OF_STORE), before)
                        .setParameter("code", store.value())
                        .setParameter("company", company));
    }

    private static long counted(Query count) {
        return ((Tuple) count.getSingleResult()).get(0, Number.class).longValue();
    }

    private static String counting(String rows) {
        return "select count(*) from (" + rows + " limit " + AnswerPage.COUNTED + ") found";
    }

    private Query ofEmployee(
            String besides, EmployeeNumber employee, Side cause, Cursor before, int size) {
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
                .setParameter("cause", cause == null ? "" : cause.code())
                .setParameter("size", size);
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
                row.get("people", Number.class).intValue(),
                reasons(row));
    }

    private static Reasons reasons(Tuple row) {
        var version = row.get("version", Number.class);
        var scale = row.get("company_scale", String.class);
        return new Reasons(
                version == null ? 0 : version.longValue(),
                Side.ofCode(row.get("cause", String.class)),
                scale == null ? null : Scale.ofCode(scale).orElseThrow(),
                row.get("company_score", BigDecimal.class),
                codes(row, "person_chips"),
                codes(row, "company_chips"),
                codes(row, "met"),
                codes(row, "missed"));
    }

    private static List<String> codes(Tuple row, String column) {
        var joined = row.get(column, String.class);
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }
}
