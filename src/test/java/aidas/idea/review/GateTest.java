package aidas.idea.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.idea.Stage;
import aidas.organisation.EmployeeId;
import aidas.shared.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an idea lacks, and what a gate can be. */
class GateTest {

    private static final Scorecard CARD = new Scorecard("l", null, 1, 80, 2, "", Instant.EPOCH);

    @Test
    void R2_1_all_that_is_missing_is_named_at_once() {
        var gate = new Gate(Stage.ADOPTED, true, 2, true, true);
        assertThat(gate.lacks(Handling.NONE))
                .containsExactly(
                        new Lack(Need.OWNER, 1),
                        new Lack(Need.SCORECARDS, 2),
                        new Lack(Need.ANSWER, 1),
                        new Lack(Need.TRIAL, 1));
    }

    @Test
    void R2_1_what_is_there_is_not_missing() {
        var gate = new Gate(Stage.ADOPTED, true, 2, true, true);
        var one = new Handling(new EmployeeId(1), null, Set.of(), Set.of(), List.of(CARD), 1, true);
        assertThat(gate.lacks(one)).containsExactly(new Lack(Need.SCORECARDS, 1));
        assertThat(Gate.open(Stage.DECLINED).lacks(Handling.NONE)).isEmpty();
    }

    @Test
    void R2_2_every_field_at_fault_is_named() {
        var programme =
                new Programme(
                        new Terms(0, 31, -1),
                        List.of(
                                new Gate(Stage.REVIEW, false, 6, false, false),
                                new Gate(Stage.TRIAL, false, 0, false, true),
                                Gate.open(Stage.ADOPTED)));
        assertThatThrownBy(programme::check)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.violations())
                                        .extracting(Refused.Violation::field)
                                        .containsExactly(
                                                "answerDays",
                                                "againDays",
                                                "points",
                                                "review.scorecards",
                                                "trial.trial"));
    }

    @Test
    void R2_2_each_stage_has_one_gate() {
        var two = new Programme(new Terms(14, 3, 0), List.of(Gate.open(Stage.REVIEW)));
        assertThatThrownBy(two::check).hasMessageContaining("gates");
    }

    @Test
    void R4_2_every_field_of_a_scorecard_at_fault_is_named() {
        assertThatThrownBy(() -> new ScoreDraft(4.0, 70, Double.NaN, "\0").check())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.violations())
                                        .extracting(Refused.Violation::field)
                                        .containsExactly("impact", "confidence", "effort", "note"));
        new ScoreDraft(0.25, 50, 0.5, null).check();
    }
}
