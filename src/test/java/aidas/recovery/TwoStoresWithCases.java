package aidas.recovery;

import aidas.access.EmployeeNumber;
import aidas.access.Language;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.feedback.contact.Contact;
import aidas.feedback.contact.Contacts;
import aidas.recognition.TwoStores;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Unhappy customers of two stores, of which Ani leads the first one and Eglė the second one. */
public abstract class TwoStoresWithCases extends TwoStores {

    protected static final String COMPLAINT = "The zip broke on the second day.";

    @Inject protected CaseDesk desk;
    @Inject protected TeamDesk team;
    @Inject protected MessageDesk messages;
    @Inject protected OpeningDesk openings;
    @Inject protected CaseReading reading;
    @Inject protected Contacts contacts;

    protected void egle() {
        caller.is("egle").with(Role.EMPLOYEE, Role.TEAM_LEAD).inStore(THERE).employee(EGLE);
    }

    /** An answer of that score, whose customer may be contacted. */
    protected long agreed(int score) {
        long response = answer(COMPLAINT, score, false, ANNA);
        var mail = "rasa-" + Long.toString(System.nanoTime(), 36) + "@customers.example";
        contacts.agree(response, new Contact("Rasa Kazlienė", mail, "", Language.LT, "v1"));
        return response;
    }

    /** A case whose customer may be contacted. */
    protected long opened() {
        return caseOf(agreed(3)).getFirst();
    }

    protected List<Long> caseOf(long response) {
        List<?> keys =
                em.createNativeQuery("select id from recovery_case where response_id = :id")
                        .setParameter("id", response)
                        .getResultList();
        return keys.stream().map(key -> ((Number) key).longValue()).toList();
    }

    /** A complaint by phone. */
    protected long phoned() {
        lead();
        return openings.open(
                new StoreCode(HERE),
                new Complaint(
                        new StoreCode(HERE),
                        "waiting",
                        "She waited an hour at the counter.",
                        Language.BG,
                        new Candidate.Reach("Ива", "", "+359 2 900 1234")));
    }

    protected void give(long id, String number) {
        lead();
        team.give(id, new EmployeeNumber(number), "");
    }

    protected void step(long id, Step step) {
        desk.take(
                id,
                Evidence.of(
                        step,
                        "These are words of " + step.code() + ".",
                        Way.CALL,
                        Instant.parse("2026-03-02T10:00:00Z"),
                        null));
    }

    protected void steps(long id, Step... all) {
        for (var each : all) {
            step(id, each);
        }
    }

    protected static Evidence solution(String amount) {
        return new Evidence.Solution("A new jacket, sent today.", new BigDecimal(amount));
    }

    protected String state(long id) {
        em.flush();
        em.clear();
        lead();
        return reading.one(id).facts().state();
    }

    /** As if everything about it had happened so many days before. */
    protected void ago(long id, int days) {
        em.flush();
        em.createNativeQuery("alter table recovery_step disable trigger all").executeUpdate();
        for (var sql :
                List.of(
                        "update recovery_case set opened_at = opened_at - :ago,"
                                + " promised_at = promised_at - :ago, due_at = due_at - :ago,"
                                + " paused_at = paused_at - :ago,"
                                + " answer_by = answer_by - :ago"
                                + " where id = :id",
                        "update recovery_step set done_at = done_at - :ago where case_id = :id")) {
            em.createNativeQuery(sql.replace(":ago", "make_interval(days => " + days + ")"))
                    .setParameter("id", id)
                    .executeUpdate();
        }
        em.createNativeQuery("alter table recovery_step enable trigger all").executeUpdate();
        em.clear();
    }
}
