package aidas.idea.trial;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.StoreCode;
import aidas.organisation.StoreFacts;
import aidas.shared.Refused.Violation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private static List<String> faults(PlanDraft draft) {
        return draft.faults(TODAY).stream().map(Violation::field).toList();
    }

    @Test
    void R1_1_every_field_at_fault_is_named_at_once() {
        assertThat(faults(new PlanDraft(null, null, null, null, null, null)))
                .containsExactly("gauge", "start", "weeks", "worth", "number");
        assertThat(faults(new PlanDraft("NPS", TODAY, 3, new BigDecimal("1.25"), List.of("A"), 4)))
                .containsExactly("start", "weeks", "worth", "number");
        assertThat(
                        faults(
                                new PlanDraft(
                                        "NPS",
                                        TODAY.plusDays(1),
                                        4,
                                        new BigDecimal("1.50"),
                                        null,
                                        4)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NPS", "CSAT-5", "CES-5-LOW", "critics", "cases", "cause.waiting-time"})
    void R1_1_a_gauge_is_known_by_its_code(String code) {
        assertThat(Gauge.ofCode(code).orElseThrow().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nps", "cause.", "cause.It's", "complaints"})
    void R1_1_what_is_no_gauge_is_none(String code) {
        assertThat(Gauge.ofCode(code)).isEmpty();
    }

    @Test
    void R1_3_the_same_seed_draws_the_same_stores() {
        var candidates =
                Stream.of("D", "A", "C", "B", "F", "E", "H", "G")
                        .map(EvaluationTest::store)
                        .toList();
        var drawn = StoreChoice.drawn(candidates, 4, 99);
        assertThat(StoreChoice.drawn(candidates.reversed(), 4, 99)).isEqualTo(drawn).hasSize(4);
        assertThat(candidates).extracting(StoreFacts::code).containsAll(drawn);
        assertThat(drawn).isSortedAccordingTo((a, b) -> a.value().compareTo(b.value()));
    }

    @Test
    void R2_1_a_plan_has_one_hash_and_any_change_another() {
        var plan = EvaluationTest.plan("NPS", "A", "B", "C", "D");
        assertThat(PlanSeal.document(5, plan))
                .isEqualTo(
                        """
                        {"idea":5,"gauge":"NPS","start":"2026-03-02","weeks":13,"worth":"5",\
                        "stores":["A","B","C","D"],"candidates":[],"seed":7}""");
        assertThat(PlanSeal.hash(5, plan)).hasSize(64).isEqualTo(PlanSeal.hash(5, plan));
        assertThat(PlanSeal.hash(6, plan)).isNotEqualTo(PlanSeal.hash(5, plan));
        assertThat(PlanSeal.hash(5, EvaluationTest.plan("NPS", "A", "B", "C", "E")))
                .isNotEqualTo(PlanSeal.hash(5, plan));
    }

    @Test
    void R3_2_three_times_of_whole_weeks_follow_each_other() {
        var windows = Windows.of(LocalDate.of(2026, 3, 2), 4);
        assertThat(windows.earlier().from()).isEqualTo("2026-01-05");
        assertThat(windows.before().from()).isEqualTo(windows.earlier().until());
        assertThat(windows.after().from()).isEqualTo(windows.before().until());
        assertThat(windows.after().until()).isEqualTo("2026-03-30");
    }

    @Test
    void R3_1_it_is_over_when_its_last_day_ended_everywhere() {
        var plan = EvaluationTest.plan("NPS", "A", "B", "C", "D");
        var trial = new Trial(5, plan, "harriet", NOON);
        assertThat(trial.state(NOON)).isInstanceOf(TrialState.Draft.class);
        trial.freeze(PlanSeal.hash(5, plan), "harriet", Instant.parse("2026-03-01T09:00:00Z"));
        assertThat(trial.state(Instant.parse("2026-03-01T09:59:59Z")))
                .isInstanceOf(TrialState.Coming.class);
        assertThat(trial.state(Instant.parse("2026-03-01T10:00:00Z")))
                .isEqualTo(new TrialState.Running(LocalDate.of(2026, 6, 1)));
        assertThat(trial.state(Instant.parse("2026-06-01T11:59:59Z")).ahead()).isTrue();
        assertThat(trial.state(Instant.parse("2026-06-01T12:00:00Z")))
                .isInstanceOf(TrialState.Over.class);
    }

    @Test
    void R1_3_planned_anew_a_trial_keeps_its_seed() {
        var plan = EvaluationTest.plan("NPS", "A", "B", "C", "D");
        var trial = new Trial(5, plan, "harriet", NOON);
        var other =
                new Plan(
                        plan.gauge(),
                        plan.start(),
                        8,
                        plan.worth(),
                        List.of(new StoreCode("Z")),
                        List.of(),
                        12345);
        trial.plan(other, "harriet", NOON);
        assertThat(trial.plan().seed()).isEqualTo(7);
        assertThat(trial.plan().weeks()).isEqualTo(8);
    }
}
