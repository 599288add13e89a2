package aidas.recognition.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Language;
import aidas.organisation.EmployeeId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NominationTest {

    private static final Decider LEAD = new Decider("ani", new EmployeeId(6));
    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    @Test
    void R3_4_a_decider_is_known_by_login_or_by_number() {
        assertThat(LEAD.same(new Decider("ani", null))).isTrue();
        assertThat(LEAD.same(new Decider("ani-hr", new EmployeeId(6)))).isTrue();
        assertThat(LEAD.same(new Decider("harriet", null))).isFalse();
        assertThat(new Decider("harriet", null).same(new Decider("holly", null))).isFalse();
    }

    @Test
    void R4_1_a_reason_is_needed_to_decline_and_thanks_are_the_last_step_s() {
        assertThatThrownBy(() -> new Ruling(1, Verdict.DECLINE, "no", null).check(List.of()))
                .hasMessageContaining("because");
        assertThatThrownBy(() -> new Ruling(1, Verdict.THANK, "", null).check(List.of()))
                .hasMessageContaining("verdict");
        assertThatThrownBy(() -> new Ruling(3, null, "", null).check(List.of()))
                .hasMessageContaining("step")
                .hasMessageContaining("verdict");
        new Ruling(2, Verdict.THANK, "", null).check(List.of(10));
    }

    @Test
    void R4_2_one_of_the_amounts_is_chosen_and_a_single_one_by_itself() {
        assertThat(new Ruling(2, Verdict.APPROVE, "", null).amount(List.of())).isZero();
        assertThat(new Ruling(2, Verdict.APPROVE, "", null).amount(List.of(50))).isEqualTo(50);
        assertThatThrownBy(() -> new Ruling(2, Verdict.APPROVE, "", null).check(List.of(10, 50)))
                .hasMessageContaining("points");
        assertThatThrownBy(() -> new Ruling(2, Verdict.APPROVE, "", 20).check(List.of(10, 50)))
                .hasMessageContaining("points");
        new Ruling(2, Verdict.APPROVE, "", 10).check(List.of(10, 50));
    }

    @Test
    void R2_1_a_reason_is_long_enough_by_its_characters_not_their_halves() {
        assertThat(new Words("😀".repeat(29), Language.EN, null, null).reasoned()).isFalse();
        assertThat(new Words("😀".repeat(30), Language.EN, null, null).reasoned()).isTrue();
    }

    @Test
    void R4_4_each_ending_has_its_own_facts() {
        assertThat(Outcome.declined("Too short.").state(NOON))
                .isEqualTo(new NominationState.Declined(NOON, "Too short."));
        assertThat(Outcome.approved(10, 7).state(NOON))
                .isEqualTo(new NominationState.Approved(NOON, 10, 7));
        assertThat(Outcome.thanked(7).state(NOON)).isEqualTo(new NominationState.Thanked(NOON, 7));
    }
}
