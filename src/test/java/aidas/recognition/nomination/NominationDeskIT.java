package aidas.recognition.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.EmployeeNumber;
import aidas.access.Language;
import aidas.recognition.value.ValueCode;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.testbed.InContainer;
import org.junit.jupiter.api.Test;

/** Writing, sending and taking back. */
@InContainer
class NominationDeskIT extends TwoStoresWithCall {

    private static NewNomination said(String nominee, String reason, ValueCode value) {
        return new NewNomination(new EmployeeNumber(nominee), reason, value, Language.EN, null);
    }

    @Test
    void R2_1_a_colleague_is_nominated_with_a_reason_and_a_value() {
        call();
        long id = sent(ANNA, EGLE);
        var one = reading.one(id);
        assertThat(one.nominee().fullName()).isEqualTo("Eglė Four");
        assertThat(one.reason()).isEqualTo(REASON);
        assertThat(one.value().code()).isEqualTo(VALUE);
        assertThat(one.place()).startsWith("Store RG-02");
        assertThat(one.state()).isInstanceOf(NominationState.FirstStep.class);
    }

    @Test
    void R2_1_nobody_nominates_themselves_or_somebody_who_left() throws Exception {
        for (var nominee : new String[] {ANNA, DAN, "RGE99"}) {
            call();
            assertThatThrownBy(() -> draft(ANNA, nominee))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("nominee");
            anew();
        }
    }

    @Test
    void R2_1_what_a_draft_lacks_is_named_when_it_is_sent() {
        call();
        employee(ANNA);
        long id = desk.draft(STAR, "short", said(BORIS, "Later.", null));
        assertThatThrownBy(() -> desk.send(id))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("reason")
                .hasMessageContaining("value");
    }

    @Test
    void R2_2_a_draft_is_read_by_its_author_only() throws Exception {
        call();
        long id = draft(ANNA, BORIS);
        assertThat(reading.one(id).draft()).isTrue();
        for (Runnable other : new Runnable[] {this::lead, this::harriet, () -> employee(BORIS)}) {
            other.run();
            assertThatThrownBy(() -> reading.one(id)).isInstanceOf(NotFound.class);
            anew();
            call();
        }
    }

    @Test
    void R2_2_a_draft_is_rewritten_and_thrown_away() {
        call();
        long id = draft(ANNA, BORIS);
        desk.rewrite(id, said(CVETAN, "He was there.", null));
        em.flush();
        assertThat(reading.one(id).nominee().number()).isEqualTo(CVETAN);
        assertThat(reading.one(id).value()).isNull();
        desk.withdraw(id);
        assertThatThrownBy(() -> reading.one(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void R2_2_what_was_sent_stays_in_the_database_too() throws Exception {
        call();
        long id = sent(ANNA, BORIS);
        assertThatThrownBy(() -> desk.rewrite(id, about(BORIS))).isInstanceOf(Conflict.class);
        anew();
        call();
        long other = sent(ANNA, BORIS);
        assertThatThrownBy(
                        () ->
                                em.createNativeQuery(
                                                "update nomination set reason = reason || '!' where"
                                                        + " id = :id")
                                        .setParameter("id", other)
                                        .executeUpdate())
                .hasMessageContaining("was sent and stays");
    }

    @Test
    void R2_3_a_colleague_is_nominated_once_for_a_call() throws Exception {
        call();
        sent(ANNA, BORIS);
        assertThatThrownBy(() -> draft(ANNA, BORIS)).isInstanceOf(Conflict.class);
    }

    @Test
    void R2_3_a_call_takes_so_many_of_one_person_and_what_was_taken_back_does_not_count() {
        call();
        sent(ANNA, BORIS);
        long second = sent(ANNA, CVETAN);
        desk.withdraw(second);
        sent(ANNA, CVETAN);
        long third = draft(ANNA, EGLE);
        assertThatThrownBy(() -> desk.send(third))
                .isInstanceOf(Unprocessable.class)
                .hasMessageContaining("at most 2");
    }

    @Test
    void R2_4_made_again_with_the_same_key_it_is_the_same_one() {
        call();
        employee(ANNA);
        long id = desk.draft(STAR, "same", about(BORIS));
        assertThat(desk.draft(STAR, "same", about(CVETAN))).isEqualTo(id);
        desk.send(id);
        desk.send(id);
        assertThat(reading.mine()).hasSize(1);
    }

    @Test
    void R2_5_it_is_taken_back_until_the_first_step_is_decided() {
        call();
        long id = sent(ANNA, BORIS);
        desk.withdraw(id);
        assertThat(state(ANNA, id)).isInstanceOf(NominationState.Withdrawn.class);
        long other = sent(ANNA, BORIS);
        lead();
        decide(other, 1, Verdict.APPROVE);
        employee(ANNA);
        assertThatThrownBy(() -> desk.withdraw(other)).isInstanceOf(Conflict.class);
    }

    @Test
    void R2_6_a_customer_is_quoted_as_in_a_thank_you() throws Exception {
        call();
        long answer = answer("She found the part at once.", 10, false, ANNA);
        employee(ANNA);
        long id =
                desk.draft(
                        STAR,
                        "quoting",
                        new NewNomination(
                                new EmployeeNumber(BORIS), REASON, VALUE, Language.EN, answer));
        assertThat(reading.one(id).quote().words()).isEqualTo("She found the part at once.");
        desk.send(id);
        lead();
        assertThat(reading.one(id).quote()).isNull();
        anew();
        call();
        long another = answer("She found the part at once.", 10, true, CVETAN);
        employee(ANNA);
        assertThatThrownBy(
                        () ->
                                desk.draft(
                                        STAR,
                                        "not hers",
                                        new NewNomination(
                                                new EmployeeNumber(BORIS),
                                                REASON,
                                                VALUE,
                                                Language.EN,
                                                another)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("answer");
    }
}
