package aidas.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.notification.Kind;
import aidas.notification.Way;
import aidas.shared.mail.Mailbox;
import aidas.testbed.InContainer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Letters through a real mail server, read from real mailboxes. */
@InContainer
class LettersIT extends TwoStoresWithLetters {

    private long letterTo(String number) {
        wish(number, Kind.THANKED, Way.MAIL);
        thanked(ANNA, number);
        happened(NOON);
        return queued(number).getLast();
    }

    @Test
    void R4_1_mail_at_once_is_queued_with_its_notice() {
        thanked(ANNA, BORIS);
        assertThat(queued(BORIS)).isEmpty();
        wish(BORIS, Kind.THANKED, Way.MAIL);
        thanked(ANNA, BORIS);
        assertThat(queued(BORIS)).hasSize(1);
    }

    @Test
    void R4_2_it_is_in_the_persons_language() throws Exception {
        letters.run(letterTo(BORIS), NOON);
        assertThat(arrived(BORIS))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.subject())
                                    .isEqualTo("Anna One Ви благодари: Носим го заедно");
                            assertThat(it.text()).contains("/notification/inbox.xhtml?open=");
                            assertThat(it.html()).contains("<html lang=\"bg\">");
                        });
        letters.run(letterTo(EGLE), NOON);
        assertThat(arrived(EGLE).getFirst().subject()).contains("Jums padėkojo");
    }

    @Test
    void R4_2_what_was_taken_back_or_read_meanwhile_is_not_mailed() throws Exception {
        wish(BORIS, Kind.THANKED, Way.MAIL);
        long taken = thanked(ANNA, BORIS);
        thanks.withdraw(taken);
        assertThat(queued(BORIS)).isEmpty();
        long read = letterTo(BORIS);
        employee(BORIS);
        desk.readAll();
        letters.run(read, NOON);
        assertThat(state(read)).isEqualTo("dropped");
        assertThat(arrived(BORIS)).isEmpty();
    }

    @Test
    void R4_3_it_is_sent_once_under_a_key_of_its_own() throws Exception {
        long letter = letterTo(BORIS);
        letters.run(letter, NOON);
        letters.run(letter, NOON);
        assertThat(arrived(BORIS))
                .singleElement()
                .satisfies(it -> assertThat(it.key()).startsWith("<notice-" + letter + "@"));
        assertThat(state(letter)).isEqualTo("sent");
    }

    @Test
    void R4_3_in_quiet_hours_it_waits() throws Exception {
        long letter = letterTo(BORIS);
        var night = NOON.plus(Duration.ofHours(12));
        letters.run(letter, night);
        assertThat(state(letter)).isEqualTo("waiting");
        assertThat(arrived(BORIS)).isEmpty();
        assertThat(outbox.due(night, 1000)).doesNotContain(letter);
        letters.run(letter, NOON.plus(Duration.ofHours(20)));
        assertThat(arrived(BORIS)).hasSize(1);
    }

    @Test
    void R4_4_what_cannot_be_sent_is_given_up_after_three_days() throws Exception {
        long letter = letterTo(BORIS);
        letters.run(letter, NOON.plus(Duration.ofDays(3).plusMinutes(1)));
        assertThat(state(letter)).isEqualTo("failed");
        assertThat(arrived(BORIS)).isEmpty();
    }

    @Test
    void R4_4_an_address_that_is_refused_is_tried_six_times_ever_less_often() {
        long letter = letterTo(BORIS);
        em.createNativeQuery(
                        "update employee set mail = 'no..one@notices.example' where number = :n")
                .setParameter("n", BORIS)
                .executeUpdate();
        var at = NOON;
        for (int i = 0; i < 5; i++) {
            letters.run(letter, at);
            assertThat(state(letter)).as("after %d tries", i + 1).isEqualTo("waiting");
            var rest = Duration.ofMinutes(10L << i);
            assertThat(outbox.claim(letter, at.plus(rest).minusSeconds(1))).isEmpty();
            at = at.plus(rest);
        }
        letters.run(letter, at);
        assertThat(state(letter)).isEqualTo("failed");
    }

    @Test
    void R4_5_no_words_of_anybody_leave_and_no_name_adds_a_header() throws Exception {
        long due = letterTo(BORIS);
        em.createNativeQuery(
                        "update employee set given_name = :name, family_name = 'X' where number = :n")
                .setParameter("name", "An\r\nBcc: all@notices.example\r\n<b>na</b>")
                .setParameter("n", ANNA)
                .executeUpdate();
        letters.run(due, NOON);
        var letter = arrived(BORIS).getFirst();
        assertThat(letter.subject()).startsWith("An Bcc: all@notices.example <b>na</b> X");
        assertThat(letter.html()).contains("&lt;b&gt;na&lt;/b&gt;").doesNotContain("<b>na");
        assertThat(letter.text() + letter.html()).doesNotContain(WORDS);
        assertThat(Mailbox.of("all@notices.example")).isEmpty();
    }

    @Test
    void R4_6_for_who_has_no_address_or_wants_none_nothing_is_queued() {
        wish(CVETAN, Kind.THANKED, Way.MAIL);
        wish(BORIS, Kind.THANKED, Way.MAIL);
        employee(BORIS);
        var mine = wishes.mine();
        wishes.choose(new aidas.notification.Wishes(false, true, mine.quiet(), mine.ways()));
        thanked(ANNA, BORIS, CVETAN);
        assertThat(queued(BORIS)).isEmpty();
        assertThat(queued(CVETAN)).isEmpty();
    }
}
