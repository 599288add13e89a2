package aidas.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.recovery.CaseState.Asked;
import aidas.recovery.CaseState.Closed;
import aidas.recovery.CaseState.Heard;
import aidas.recovery.CaseState.Opened;
import aidas.recovery.CaseState.Regretted;
import aidas.recovery.CaseState.Reopened;
import aidas.recovery.CaseState.Solved;
import aidas.shared.Conflict;
import aidas.shared.Refused;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RecoveryCaseTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant THURSDAY = Instant.parse("2026-03-05T10:00:00Z");
    private static final Duration FORTNIGHT = Duration.ofDays(14);
    private static final Doer ANI = new Doer("ani", null);
    private static final Evidence HEARD = new Evidence.Heard("The zip broke on the second day.");
    private static final Evidence REGRET =
            new Evidence.Regret("I am sorry that it broke.", Way.CALL, MONDAY);
    private static final Evidence SOLUTION =
            new Evidence.Solution("A new jacket, sent today.", new BigDecimal("19.90"));
    private static final Evidence ASKED = new Evidence.Asked("Asked on the phone whether it fits.");

    private final RecoveryCase file = new RecoveryCase(MONDAY, THURSDAY);

    private void take(Evidence... all) {
        for (var each : all) {
            file.take(each, ANI, MONDAY);
        }
    }

    @Test
    void R2_2_it_goes_its_four_steps() {
        assertThat(file.state()).isEqualTo(new Opened(MONDAY));
        take(HEARD);
        assertThat(file.state()).isEqualTo(new Heard(MONDAY));
        take(REGRET);
        assertThat(file.state()).isEqualTo(new Regretted(MONDAY, Way.CALL));
        take(SOLUTION);
        assertThat(file.state()).isEqualTo(new Solved(MONDAY, new BigDecimal("19.90")));
        take(ASKED);
        assertThat(file.state()).isEqualTo(new Asked(MONDAY));
    }

    @Test
    void R2_2_a_refusal_names_what_is_missing() {
        assertThatThrownBy(() -> take(SOLUTION))
                .isInstanceOf(Conflict.class)
                .hasMessage("listen is missing, which comes before resolve");
        take(HEARD);
        assertThatThrownBy(() -> take(HEARD)).hasMessage("listen is done; next comes apologise");
    }

    /** Whatever is tried in whatever order, what is taken is the order of the steps. */
    @Property
    void R2_2_steps_keep_their_order(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 3) Integer> tried) {
        var all = List.of(HEARD, REGRET, SOLUTION, ASKED);
        var any = new RecoveryCase(MONDAY, THURSDAY);
        int taken = 0;
        for (int which : tried) {
            try {
                any.take(all.get(which), ANI, MONDAY);
                assertThat(which).isEqualTo(taken);
                taken++;
            } catch (Conflict refused) {
                assertThat(which).isNotEqualTo(taken);
            }
            assertThat(any.steps()).hasSize(taken);
            assertThat(any.state()).isNotInstanceOf(Closed.class);
        }
    }

    @Test
    void R3_1_only_the_customer_makes_it_recovered() {
        take(HEARD, REGRET, SOLUTION, ASKED);
        assertThat(file.verdict().confirmedAt()).isNull();
        file.confirm(THURSDAY);
        assertThat(file.state()).isEqualTo(new Closed(THURSDAY, Outcome.RECOVERED));
        assertThat(file.verdict().confirmedAt()).isEqualTo(THURSDAY);
    }

    @Test
    void R3_1_nobody_confirms_what_nobody_offered() {
        take(HEARD, REGRET);
        assertThatThrownBy(() -> file.confirm(THURSDAY)).hasMessageContaining("no solution");
    }

    @Test
    void R3_2_no_opens_it_again_at_the_solution_with_a_new_day() {
        take(HEARD, REGRET, SOLUTION, ASKED);
        file.deny(THURSDAY.plusSeconds(1));
        assertThat(file.state()).isEqualTo(new Reopened(1));
        assertThat(file.clock().due()).isEqualTo(THURSDAY.plusSeconds(1));
        assertThatThrownBy(() -> take(REGRET)).hasMessage("apologise is done; next comes resolve");
        take(SOLUTION, ASKED);
        assertThat(file.steps()).hasSize(6);
        file.confirm(THURSDAY);
        assertThat(file.state()).isEqualTo(new Closed(THURSDAY, Outcome.RECOVERED));
    }

    @Test
    void R3_3_silence_of_a_fortnight_leaves_it_not_confirmed() {
        assertThatThrownBy(() -> file.giveUp(null, FORTNIGHT, THURSDAY))
                .hasMessageContaining("was not asked");
        take(HEARD, REGRET, SOLUTION, ASKED);
        var end = MONDAY.plus(FORTNIGHT);
        assertThatThrownBy(() -> file.giveUp(null, FORTNIGHT, end.minusSeconds(1)))
                .hasMessageContaining("has time until " + end);
        assertThatThrownBy(() -> file.giveUp(THURSDAY, FORTNIGHT, end))
                .hasMessageContaining("has time until");
        file.giveUp(null, FORTNIGHT, end);
        assertThat(file.state()).isEqualTo(new Closed(end, Outcome.UNCONFIRMED));
        assertThat(file.verdict().confirmedAt()).isNull();
    }

    @Test
    void R3_1_what_nobody_confirmed_can_be_confirmed_late() {
        take(HEARD, REGRET, SOLUTION, ASKED);
        file.giveUp(null, FORTNIGHT, MONDAY.plus(FORTNIGHT));
        file.confirm(MONDAY.plus(Duration.ofDays(20)));
        assertThat(file.verdict().is(Outcome.RECOVERED)).isTrue();
    }

    @Test
    void R3_4_the_second_score_is_told_once_after_yes_or_no() {
        take(HEARD, REGRET, SOLUTION);
        assertThatThrownBy(() -> file.score(9, THURSDAY)).isInstanceOf(Conflict.class);
        file.confirm(THURSDAY);
        file.score(9, THURSDAY);
        assertThat(file.verdict().secondScore()).isEqualTo((short) 9);
        assertThatThrownBy(() -> file.score(2, THURSDAY)).isInstanceOf(Conflict.class);
    }

    @Test
    void R4_2_a_clock_stops_once_and_goes_on() {
        file.pause(Pause.PART, Duration.ofHours(5), MONDAY);
        assertThat(file.clock().why()).isEqualTo(Pause.PART);
        assertThat(file.clock().rest()).isEqualTo(Duration.ofHours(5));
        assertThatThrownBy(() -> file.pause(Pause.PART, Duration.ZERO, MONDAY))
                .isInstanceOf(Conflict.class);
        file.resume(THURSDAY);
        assertThat(file.clock().stopped()).isFalse();
    }

    @Test
    void R4_4_only_the_first_word_is_the_answer() {
        assertThat(file.answered(MONDAY)).isTrue();
        assertThat(file.answered(THURSDAY)).isFalse();
    }

    @Test
    void a_closed_case_takes_nothing_more() {
        file.dismiss(MONDAY);
        assertThatThrownBy(() -> take(HEARD)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> file.dismiss(MONDAY)).hasMessageContaining("closed");
        assertThatThrownBy(() -> file.confirm(MONDAY)).isInstanceOf(Conflict.class);
    }

    @Test
    void R2_1_evidence_is_what_its_step_needs() {
        assertThatThrownBy(() -> new Evidence.Heard("short"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("words");
        assertThatThrownBy(() -> new Evidence.Regret("", null, null))
                .hasMessageContaining("words")
                .hasMessageContaining("way")
                .hasMessageContaining("saidAt");
        assertThatThrownBy(() -> new Evidence.Solution("A voucher for next time.", BigDecimal.ZERO))
                .hasMessageContaining("amount");
        assertThatThrownBy(() -> Evidence.of(null, "", null, null, null))
                .hasMessageContaining("step");
    }
}
