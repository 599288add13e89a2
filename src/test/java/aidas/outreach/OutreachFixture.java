package aidas.outreach;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A store with one person of its own in a transaction that the test takes back. */
final class OutreachFixture {

    static final String STORE = "OT-IT-1";
    static final String NADIA = "OT-E1";

    private final EntityManager em;
    private int invited;

    OutreachFixture(EntityManager em) {
        this.em = em;
        long region = id("insert into region (code, name) values ('OT-IT', 'Asked') returning id");
        id(
                """
                insert into store (code, name, city, region_id, format, zone, language)
                values ('%s', 'Old Town 3', 'Sofia', %d, 'city', 'Europe/Sofia', 'bg') returning id
                """
                        .formatted(STORE, region));
        id(
                """
                insert into employee (number, given_name, family_name, language)
                values ('%s', 'Nadia', 'Ileva', 'bg') returning id
                """
                        .formatted(NADIA));
    }

    /** About a visit of Nadia's, in English, by the survey of that code. */
    InvitationDraft draft(String survey) {
        invited++;
        return new InvitationDraft(
                "till",
                "v-" + invited,
                STORE,
                null,
                survey,
                null,
                "2026-03-14T10:15:30+02:00",
                List.of(NADIA),
                new BigDecimal("12.5"),
                "receipt-7",
                "c-1",
                "en",
                "somebody@example.org",
                10);
    }

    /** By the id of the one before, but another survey. */
    InvitationDraft sameId(String survey) {
        invited--;
        return draft(survey);
    }

    InvitationDraft draft() {
        return draft("nps");
    }

    static Typed words(String score, String comment) {
        return typed(score, comment, Set.of(), "");
    }

    /**
     * @param mail empty for no consent to be contacted
     */
    static Typed typed(String score, String comment, Set<String> chips, String mail) {
        return new Typed(
                score,
                comment,
                "",
                chips,
                Map.of(),
                true,
                !mail.isEmpty(),
                "Ana",
                mail,
                "",
                mail.isEmpty() ? "" : "2026-11");
    }

    /** As if it had been left alone for so long. */
    void leaveAlone(Invited invited, Duration since) {
        em.flush();
        em.createNativeQuery(
                        """
                        update survey_answer
                           set changed_at = changed_at - cast(:since as interval),
                               settled_at = settled_at
                         where ticket_id = :ticket
                        """)
                .setParameter("since", since.toString())
                .setParameter("ticket", invited.invitation().id())
                .executeUpdate();
        em.clear();
    }

    void endToday(Invited invited) {
        em.createNativeQuery("update ticket set expires_at = now() where id = :id")
                .setParameter("id", invited.invitation().id())
                .executeUpdate();
        em.clear();
    }

    /** One column of the answer, as text. */
    String kept(Invited invited, String column) {
        em.flush();
        return (String)
                em.createNativeQuery(
                                "select cast(%s as text) from survey_answer where ticket_id = :id"
                                        .formatted(column),
                                String.class)
                        .setParameter("id", invited.invitation().id())
                        .getSingleResult();
    }

    /** One column of the response that it became. */
    String response(Invited invited, String column) {
        em.flush();
        return (String)
                em.createNativeQuery(
                                """
                                select cast(r.%s as text) from response r
                                  join survey_answer a on a.response_id = r.id
                                 where a.ticket_id = :id
                                """
                                        .formatted(column),
                                String.class)
                        .setParameter("id", invited.invitation().id())
                        .getSingleResult();
    }

    long count(String sql) {
        em.flush();
        return ((Number) em.createNativeQuery("select count(*) from " + sql).getSingleResult())
                .longValue();
    }

    private long id(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
