package aidas.notification.mail;

import aidas.notification.TwoStoresWithInboxes;
import aidas.shared.mail.Mailbox;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;

/** Boris reads Bulgarian, Eglė Lithuanian; both have a mailbox, Cvetan has none. */
abstract class TwoStoresWithLetters extends TwoStoresWithInboxes {

    /** A Monday, noon in Sofia: nobody rests. */
    static final Instant NOON = Instant.parse("2026-03-02T10:00:00Z");

    @Inject Outbox outbox;
    @Inject DueLetters letters;

    private String run;

    @Override
    @BeforeEach
    protected void two_stores_and_a_value() throws Exception {
        super.two_stores_and_a_value();
        run = Long.toString(System.nanoTime(), 36);
        mailbox(BORIS, "bg");
        mailbox(EGLE, "lt");
    }

    private void mailbox(String number, String language) {
        em.createNativeQuery(
                        "update employee set mail = :mail, language = :language where number = :n")
                .setParameter("mail", mail(number))
                .setParameter("language", language)
                .setParameter("n", number)
                .executeUpdate();
    }

    /** Another one in each test. */
    String mail(String number) {
        return number.toLowerCase(Locale.ROOT) + "-" + run + "@notices.example";
    }

    List<Mailbox.Arrived> arrived(String number) throws Exception {
        return Mailbox.of(mail(number));
    }

    /** Keys of that person's letters, as they were made. */
    List<Long> queued(String number) {
        em.flush();
        List<?> rows =
                em.createNativeQuery(
                                "select id from notice_mail where employee_id = :who order by id")
                        .setParameter("who", id(number).value())
                        .getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }

    String state(long letter) {
        return (String)
                em.createNativeQuery("select state from notice_mail where id = :id", String.class)
                        .setParameter("id", letter)
                        .getSingleResult();
    }

    /** All notices and letters of these people happened at that moment. */
    void happened(Instant at) {
        em.flush();
        for (var sql :
                List.of(
                        "update notice set at = :at where employee_id in (:who)",
                        "update notice_mail set made_at = :at, not_before = :at"
                                + " where employee_id in (:who)")) {
            em.createNativeQuery(sql)
                    .setParameter("at", at)
                    .setParameter("who", List.of(id(BORIS).value(), id(EGLE).value()))
                    .executeUpdate();
        }
    }
}
