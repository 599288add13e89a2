package aidas.shared.mail;

import static aidas.shared.mail.LetterState.FAILED;
import static aidas.shared.mail.LetterState.SENT;
import static aidas.shared.mail.LetterState.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters to customers through a real mail server, read from real mailboxes. */
@InContainer
class CustomerLettersIT {

    private static final Instant FAR = Instant.parse("2090-03-01T10:00:00Z");

    @Inject Letters letters;
    @Inject DueLetters chore;
    @Inject UserTransaction transaction;
    @PersistenceContext EntityManager em;

    private String key;

    @BeforeEach
    void begin() throws Exception {
        key = "letters-it-" + Long.toString(System.nanoTime(), 36);
        transaction.begin();
    }

    @AfterEach
    void take_back() throws Exception {
        transaction.rollback();
    }

    private String address() {
        return key + "@customers.example";
    }

    private boolean post(String to, String subject) {
        return letters.post(new NewLetter(key, to, "lt", subject, "Ačiū, kad parašėte.", "", FAR));
    }

    private long queued() {
        em.flush();
        return em.createQuery("select l.id from QueuedLetter l where l.key = :key", Long.class)
                .setParameter("key", key)
                .getSingleResult();
    }

    @Test
    void R1_1_the_same_key_is_queued_once() {
        assertThat(post(address(), "Jūsų pranešimas")).isTrue();
        assertThat(post(address(), "Dar kartą")).isFalse();
        assertThat(letters.state(key)).contains(WAITING);
        assertThat(letters.due(FAR.minusSeconds(1), 1000)).doesNotContain(queued());
        assertThat(letters.due(FAR, 1000)).contains(queued());
    }

    @Test
    void R1_3_it_is_sent_once_in_its_language() throws Exception {
        post(address(), "Jūsų pranešimas");
        chore.run(queued(), FAR);
        chore.run(queued(), FAR);
        assertThat(Mailbox.of(address()))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.subject()).isEqualTo("Jūsų pranešimas");
                            assertThat(it.text().strip()).isEqualTo("Ačiū, kad parašėte.");
                            assertThat(it.key()).startsWith("<" + key + "@");
                            assertThat(it.farewell()).isNull();
                        });
        assertThat(letters.state(key)).contains(SENT);
    }

    @Test
    void R1_4_an_address_that_is_refused_is_tried_six_times_ever_less_often() {
        post("no..one@customers.example", "Jūsų pranešimas");
        var at = FAR;
        for (int i = 0; i < QueuedLetter.MOST_TRIES - 1; i++) {
            chore.run(queued(), at);
            assertThat(letters.state(key)).as("after %d tries", i + 1).contains(WAITING);
            var rest = Duration.ofMinutes(10L << i);
            assertThat(letters.claim(queued(), at.plus(rest).minusSeconds(1))).isEmpty();
            at = at.plus(rest);
        }
        chore.run(queued(), at);
        assertThat(letters.state(key)).contains(FAILED);
    }

    @Test
    void R1_4_what_is_not_sent_in_three_days_is_given_up() throws Exception {
        post(address(), "Jūsų pranešimas");
        chore.run(queued(), FAR.plus(Duration.ofDays(3)).plusSeconds(1));
        assertThat(letters.state(key)).contains(FAILED);
        assertThat(Mailbox.of(address())).isEmpty();
    }

    @Test
    void R1_5_what_is_sent_is_gone_from_here() {
        post(address(), "Jūsų pranešimas");
        chore.run(queued(), FAR);
        em.flush();
        assertThat(
                        em.createNativeQuery(
                                        "select address || subject || body from letter"
                                                + " where key = :key",
                                        String.class)
                                .setParameter("key", key)
                                .getSingleResult())
                .isEqualTo("");
    }

    @Test
    void R1_6_nothing_in_a_subject_adds_a_header() throws Exception {
        post(address(), "An\r\nBcc: all-" + address());
        chore.run(queued(), FAR);
        assertThat(Mailbox.of(address())).hasSize(1);
        assertThat(Mailbox.of("all-" + address())).isEmpty();
    }
}
