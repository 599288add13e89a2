package aidas.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import aidas.pulse.gate.Floor;
import aidas.shared.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void R1_1_a_plan_that_is_right_is_taken() {
        PlanCheck.check(Plans.plan(5));
        assertThat(Plans.plan(5).scored()).hasSize(6);
        assertThat(Plans.plan(5).takesWords()).isTrue();
    }

    @Test
    void R1_1_every_wrong_field_is_named() {
        var wrong =
                new Plan(
                        "Not a code",
                        new Wording("Pulse", "", null),
                        List.of(
                                new Question("one", QuestionKind.COMMENT, Plans.words("One")),
                                new Question("one", QuestionKind.COMMENT, null)),
                        4,
                        Spread.PEOPLE,
                        new Cadence(1, Cadence.Step.WEEKS),
                        8,
                        Plans.MONDAY,
                        Target.COMPANY,
                        Floors.USUAL);
        var refused = catchThrowableOfType(Refused.class, () -> PlanCheck.check(wrong));
        assertThat(refused.violations())
                .extracting(Refused.Violation::field)
                .containsExactly(
                        "code",
                        "name.bg",
                        "name.lt",
                        "questions[1].code",
                        "questions[1].text.en",
                        "questions[1].text.bg",
                        "questions[1].text.lt",
                        "questions",
                        "questions",
                        "perPerson",
                        "daysOpen");
    }

    @Test
    void R1_2_no_floor_is_below_four() {
        assertThat(new Floors(4, 4).numbers()).isEqualTo(4);
        assertThatThrownBy(() -> new Floors(3, 8)).hasMessageContaining("floors are 4 to");
        assertThatThrownBy(() -> new Floors(5, 3)).hasMessageContaining("floors are 4 to");
    }

    @Test
    void R1_2_the_gate_takes_every_floor_that_a_programme_may_have() {
        assertThat(new Floor(Floors.LOWEST).answers()).isEqualTo(4);
        assertThat(new Floor(Floors.HIGHEST).answers()).isEqualTo(60);
        assertThatThrownBy(() -> new Floors(61, 8)).hasMessageContaining("floors are 4 to 60");
    }

    @Test
    void R1_4_a_programme_goes_forward_only() {
        var programme = new Programme(Plans.plan(2), null, "harriet", NOON);
        assertThat(programme.state()).isInstanceOf(ProgrammeState.Draft.class);
        assertThatThrownBy(() -> programme.end("harriet", NOON))
                .hasMessageContaining("only a running programme");
        programme.start("harriet", NOON);
        assertThat(programme.state()).isEqualTo(new ProgrammeState.Running(NOON, "harriet"));
        assertThatThrownBy(() -> programme.start("harriet", NOON)).hasMessageContaining("a draft");
        assertThatThrownBy(() -> programme.write(Plans.plan(3))).hasMessageContaining("a draft");
        programme.end("hanna", NOON);
        assertThat(programme.state()).isEqualTo(new ProgrammeState.Ended(NOON, "hanna"));
        assertThat(programme.state().code()).isEqualTo("ended");
    }

    @Test
    void R1_3_a_copy_has_the_same_questions_and_floors() {
        var plan = Plans.plan(4);
        var copy = plan.as("other", Plans.words("Other"), Plans.MONDAY.plusDays(7));
        assertThat(copy.questions()).isEqualTo(plan.questions());
        assertThat(copy.floors()).isEqualTo(plan.floors());
        assertThat(copy.code()).isEqualTo("other");
    }

    @Test
    void R1_5_people_are_thinned_out_where_questions_are_spread_among_them() {
        var plan = Plans.spread(Plans.plan(5), Spread.PEOPLE, 2);
        assertThat(plan.askedOf(12)).isEqualTo(4);
        assertThat(Plans.spread(plan, Spread.STORES, 2).askedOf(12)).isEqualTo(12);
        assertThat(Plans.spread(Plans.plan(1), Spread.PEOPLE, 3).askedOf(12)).isEqualTo(12);
        assertThat(plan.askedOf(0)).isZero();
    }

    @Test
    void R1_1_the_same_question_is_not_asked_twice_in_one_programme() {
        var twice = new ArrayList<>(Plans.questions(1));
        twice.add(
                new Question(
                        "again",
                        QuestionKind.ITEM,
                        new Wording("Something else", "item 1 (BG)!", "Kas kita")));
        var plan = Plans.plan(1);
        assertThatThrownBy(
                        () ->
                                PlanCheck.check(
                                        new Plan(
                                                plan.code(),
                                                plan.name(),
                                                twice,
                                                plan.perPerson(),
                                                plan.spread(),
                                                plan.cadence(),
                                                plan.daysOpen(),
                                                plan.firstDay(),
                                                plan.target(),
                                                plan.floors())))
                .hasMessageContaining("questions[3].text");
    }
}
