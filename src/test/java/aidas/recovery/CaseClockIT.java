package aidas.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.shared.Conflict;
import aidas.shared.Refused;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What time does to cases. */
@InContainer
class CaseClockIT extends TwoStoresWithCases {

    @Inject TermsDesk terms;
    @Inject HeardCases heard;
    @Inject DueReminders reminders;
    @Inject SilentCases silent;

    @Test
    void R3_3_nobody_gives_up_before_the_days_are_over() {
        long id = opened();
        lead();
        steps(id, Step.values());
        assertThatThrownBy(() -> desk.giveUp(id)).isInstanceOf(Conflict.class);
    }

    @Test
    void R3_3_the_portal_closes_what_stays_silent() {
        long id = opened();
        lead();
        steps(id, Step.values());
        assertThat(silent.due(Instant.now())).doesNotContain(id);
        ago(id, 14);
        assertThat(silent.due(Instant.now())).contains(id);
        silent.run(id, Instant.now());
        silent.run(id, Instant.now());
        assertThat(state(id)).isEqualTo("closed");
        assertThat(heard.closed(id))
                .singleElement()
                .extracting(CaseClosed::outcome)
                .isEqualTo(Outcome.UNCONFIRMED);
    }

    @Test
    void R4_2_a_stopped_clock_goes_on_with_what_it_had_left() {
        long id = opened();
        lead();
        var due = reading.one(id).facts().times().due();
        terms.pause(id, Pause.PART);
        assertThat(state(id)).isEqualTo("opened");
        var times = reading.one(id).facts().times();
        assertThat(times.pause()).isEqualTo(Pause.PART);
        assertThat(Duration.ofSeconds(times.left()).toHours()).isBetween(70L, 73L);
        assertThat(reminders.due(Instant.now().plus(Duration.ofDays(9)))).doesNotContain(id);
        terms.resume(id);
        em.flush();
        em.clear();
        assertThat(reading.one(id).facts().times().due())
                .isBetween(due.minusSeconds(2), due.plusSeconds(60));
        assertThatThrownBy(() -> terms.resume(id)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> terms.pause(id, null)).isInstanceOf(Refused.class);
    }

    /** By when a first word is in time, less what was promised; in hours, 0 if it never moved. */
    private long deferred(long id) {
        em.flush();
        return ((Number)
                        em.createNativeQuery(
                                        """
                                        select coalesce(extract(epoch from answer_by - promised_at), 0)
                                               / 3600 from recovery_case where id = ?
                                        """)
                                .setParameter(1, id)
                                .getSingleResult())
                .longValue();
    }

    @Test
    void R4_5_a_word_is_in_time_for_as_long_as_we_waited_for_the_customer() {
        long id = opened();
        lead();
        var promised = reading.one(id).facts().times().promised();
        terms.pause(id, Pause.CUSTOMER);
        ago(id, 5);
        messages.call(id, "Reached her at last; she was abroad.");
        assertThat(deferred(id)).isBetween(118L, 121L);
        terms.resume(id);
        assertThat(deferred(id)).isBetween(118L, 121L);
        em.clear();
        assertThat(reading.one(id).facts().times().promised())
                .isEqualTo(promised.minus(Duration.ofDays(5)));
    }

    @Test
    void R4_5_no_other_pause_moves_it_nor_one_that_came_too_late() {
        long part = opened();
        lead();
        terms.pause(part, Pause.PART);
        ago(part, 5);
        terms.resume(part);
        messages.call(part, "The zip came; told her that we sew it in.");
        assertThat(deferred(part)).isZero();
        long late = opened();
        lead();
        ago(late, 5);
        terms.pause(late, Pause.CUSTOMER);
        ago(late, 5);
        terms.resume(late);
        assertThat(deferred(late)).isZero();
    }

    @Test
    void R4_5_each_wait_for_the_customer_adds_to_it_until_somebody_answers() {
        long id = opened();
        lead();
        for (int i = 0; i < 2; i++) {
            terms.pause(id, Pause.CUSTOMER);
            ago(id, 2);
            terms.resume(id);
        }
        assertThat(deferred(id)).isBetween(94L, 97L);
        messages.call(id, "She has the bill now.");
        terms.pause(id, Pause.CUSTOMER);
        ago(id, 2);
        terms.resume(id);
        assertThat(deferred(id)).isBetween(94L, 97L);
    }

    @Test
    void R4_3_it_is_brought_to_owner_lead_and_hr_once_each() {
        long id = opened();
        give(id, BORIS);
        lead();
        em.flush();
        var due = reading.one(id).facts().times().due();
        var eve = due.minus(Duration.ofHours(12));
        assertThat(reminders.due(due.minus(Duration.ofHours(40)))).doesNotContain(id);
        reminders.run(id, eve);
        reminders.run(id, eve);
        assertThat(heard.due(id))
                .singleElement()
                .satisfies(it -> assertThat(it.people()).containsExactly(id(BORIS)));
        reminders.run(id, due.plusSeconds(1));
        reminders.run(id, due.plusSeconds(2));
        reminders.run(id, due.plus(Duration.ofHours(30)));
        reminders.run(id, due.plus(Duration.ofHours(90)));
        assertThat(heard.escalated(id))
                .extracting(CaseEscalated::leads)
                .containsExactly(List.of(id(ANI)), List.of());
    }

    @Test
    void R4_3_where_its_owner_is_gone_it_is_brought_to_its_leads() {
        long id = opened();
        give(id, BORIS);
        em.flush();
        em.createNativeQuery("update employee set active = false where number = :boris")
                .setParameter("boris", BORIS)
                .executeUpdate();
        var due = reading.one(id).facts().times().due();
        reminders.run(id, due.minus(Duration.ofHours(12)));
        assertThat(heard.due(id))
                .singleElement()
                .satisfies(it -> assertThat(it.people()).containsExactly(id(ANI)));
    }

    @Test
    void R4_3_with_a_solution_it_is_brought_to_nobody() {
        long id = opened();
        lead();
        steps(id, Step.LISTEN, Step.APOLOGISE, Step.RESOLVE);
        em.flush();
        assertThat(reminders.due(Instant.now().plus(Duration.ofDays(9)))).doesNotContain(id);
    }

    @Test
    void R4_4_the_first_word_of_a_person_is_the_answer() {
        long id = opened();
        lead();
        assertThat(reading.one(id).facts().times().answered()).isNull();
        messages.note(id, "Looks like the batch of May.");
        assertThat(heard.answered(id)).isEmpty();
        messages.call(id, "Called her; she wants a new one.");
        messages.letter(id, messages.draft(id, "apology"));
        step(id, Step.LISTEN);
        step(id, Step.APOLOGISE);
        assertThat(heard.answered(id)).hasSize(1);
        assertThat(state(id)).isEqualTo("regretted");
        assertThat(reading.one(id).facts().times().answered()).isNotNull();
    }
}
