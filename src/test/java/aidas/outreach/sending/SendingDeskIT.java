package aidas.outreach.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.shared.Refused;
import aidas.shared.mail.Mailbox;
import aidas.testbed.InContainer;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@InContainer
class SendingDeskIT extends SendingFixture {

    @Test
    void R1_1_the_same_interaction_is_settled_once() {
        var visit = visit("1", mail("ana"), null);
        assertThat(told(visit)).isEqualTo(Verdict.INVITED);
        assertThat(told(visit)).isEqualTo(Verdict.INVITED);
        var second = visit("2", mail("ana"), null);
        assertThat(told(second)).isEqualTo(Verdict.PERSON_ASKED);
        daysLater(400);
        assertThat(told(second)).isEqualTo(Verdict.PERSON_ASKED);
        assertThat(count("ticket where source = 'snd-it' and external_id like '" + run + "-%'"))
                .isEqualTo(1);
    }

    @Test
    void R1_2_everything_at_fault_is_named_though_nobody_is_asked() {
        rules.change(new Rule(90, 30, 0, 42));
        var bad = visit("1", "no address", "x", "y".repeat(121), Duration.ofHours(1));
        assertThatThrownBy(() -> told(bad))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("mail")
                .hasMessageContaining("phone")
                .hasMessageContaining("account");
    }

    @Test
    void R2_1_a_person_is_left_alone_for_the_days_that_are_set() {
        assertThat(told(visit("1", mail("ana"), null))).isEqualTo(Verdict.INVITED);
        daysLater(89);
        var judged = desk.tell(visit("2", mail("ana").toUpperCase(Locale.ROOT), null));
        assertThat(judged.verdict()).isEqualTo(Verdict.PERSON_ASKED);
        assertThat(judged.again())
                .isBetween(clock.instant(), clock.instant().plus(Duration.ofDays(2)));
        daysLater(2);
        assertThat(told(visit("3", mail("ana"), null))).isEqualTo(Verdict.INVITED);
    }

    @Test
    void R2_1_so_is_an_account_whichever_person_of_it() {
        assertThat(told(visit("1", mail("ana"), "acme-" + run))).isEqualTo(Verdict.INVITED);
        assertThat(told(visit("2", mail("bo"), "acme-" + run))).isEqualTo(Verdict.ACCOUNT_ASKED);
        assertThat(told(visit("3", mail("cy"), null))).isEqualTo(Verdict.INVITED);
        daysLater(31);
        assertThat(told(visit("4", mail("di"), "acme-" + run))).isEqualTo(Verdict.INVITED);
    }

    @Test
    void R2_3_what_was_long_ago_and_whom_nobody_can_reach_is_not_asked() {
        var old = visit("1", mail("ana"), null, null, Duration.ofDays(8));
        assertThat(told(old)).isEqualTo(Verdict.TOO_OLD);
        assertThat(told(visit("2", null, null))).isEqualTo(Verdict.NO_ADDRESS);
        rules.change(new Rule(90, 30, 0, 42));
        assertThat(told(visit("3", mail("bo"), null))).isEqualTo(Verdict.OFF);
    }

    @Test
    void R3_1_a_days_rate_is_settled_by_the_days_before_and_kept() {
        for (int i = 0; i < 30; i++) {
            told(visit("a" + i, mail("a" + i), null));
        }
        daysLater(3);
        rules.change(new Rule(90, 30, 6, 42));
        told(visit("b", mail("b"), null));
        var entry = reading.latest(Long.MAX_VALUE).getFirst();
        assertThat(entry.rate()).isEqualTo(0.2);
        rules.change(new Rule(90, 30, 600, 42));
        told(visit("c", mail("c"), null));
        assertThat(reading.latest(Long.MAX_VALUE).getFirst().rate()).isEqualTo(0.2);
    }

    @Test
    void R3_2_and_R3_3_lots_decide_and_twice_the_number_is_the_most() {
        rules.change(new Rule(90, 30, 4, 42));
        var verdicts =
                IntStream.range(0, 12)
                        .mapToObj(i -> told(visit("d" + i, mail("d" + i), null)))
                        .toList();
        assertThat(verdicts).filteredOn(v -> v == Verdict.INVITED).hasSize(8);
        assertThat(verdicts).filteredOn(v -> v == Verdict.DAY_FULL).hasSize(4);
        daysLater(1);
        var drawn =
                IntStream.range(0, 40)
                        .mapToObj(i -> told(visit("e" + i, mail("e" + i), null)))
                        .toList();
        var rate = reading.latest(Long.MAX_VALUE).getFirst().rate();
        assertThat(rate).isCloseTo(4.0 / 12, org.assertj.core.api.Assertions.within(1e-6));
        assertThat(drawn).contains(Verdict.NOT_DRAWN, Verdict.INVITED);
    }

    @Test
    void R4_1_a_letter_in_the_customers_language_goes_through_a_real_mail_server()
            throws Exception {
        told(visit("1", mail("ana"), null));
        send("1");
        assertThat(Mailbox.of(mail("ana")))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.subject()).isEqualTo("Kaip Jums sekėsi „Old Town“?");
                            assertThat(it.text()).containsPattern("/s/[\\w-]{43}\\s");
                            assertThat(it.farewell()).contains("/enough/");
                        });
    }

    @Test
    void R4_2_the_address_in_the_letter_ends_all_of_them_and_R2_2_for_ever() throws Exception {
        told(visit("1", mail("ana"), null));
        send("1");
        var found =
                Pattern.compile("/enough/([\\w-]{43})")
                        .matcher(Mailbox.of(mail("ana")).getFirst().text());
        assertThat(found.find()).isTrue();
        assertThat(farewells.knows(found.group(1))).isTrue();
        daysLater(400);
        assertThat(farewells.end("x".repeat(43))).isFalse();
        assertThat(farewells.end(found.group(1))).isTrue();
        assertThat(farewells.end(found.group(1))).isTrue();
        assertThat(told(visit("2", mail("ana"), null))).isEqualTo(Verdict.FAREWELL);
    }

    @Test
    void R2_2_who_said_farewell_is_not_asked_and_R4_3_only_a_hash_is_kept() {
        told(visit("1", mail("ana"), null));
        told(visit("2", mail("ana"), null));
        assertThat(
                        em.createNativeQuery(
                                        "select person from interaction where external_id = ?",
                                        String.class)
                                .setParameter(1, run + "-2")
                                .getSingleResult()
                                .toString())
                .hasSize(64)
                .doesNotContain("ana");
    }

    private long count(String from) {
        return ((Number) em.createNativeQuery("select count(*) from " + from).getSingleResult())
                .longValue();
    }

    /** As the timetable would; only the letter of that interaction. */
    private void send(String id) {
        em.flush();
        long letter =
                ((Number)
                                em.createNativeQuery(
                                                """
                                                select l.id from letter l join interaction i
                                                    on l.key = 'invitation-' || i.ticket_id
                                                 where i.external_id = ?
                                                """)
                                        .setParameter(1, run + "-" + id)
                                        .getSingleResult())
                        .longValue();
        for (var chore : chores) {
            if (chore.due(clock.instant()).contains(letter) && chore.name().contains("letter")) {
                chore.run(letter, clock.instant());
            }
        }
    }
}
