package aidas.recognition.badge;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.shared.Refused.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleDraftTest {

    private static List<String> faults(RuleDraft draft) {
        return draft.faults().stream().map(Violation::field).toList();
    }

    private static RuleDraft often(String source, int times, String span, int people, int row) {
        return new RuleDraft("often", source, null, times, span, people, row, null, null);
    }

    @Test
    void R1_2_a_rule_that_is_sound_becomes_one() {
        assertThat(often("praise", 3, "month", 1, 1).faults()).isEmpty();
        assertThat(often("praise", 3, "month", 1, 1).rule())
                .isEqualTo(new Often(Source.PRAISE, null, 3, Span.MONTH, 1, 1));
        var streak = new RuleDraft("streak", "praise", null, 5, null, null, null, null, 30);
        assertThat(streak.faults()).isEmpty();
        assertThat(streak.rule()).isEqualTo(new Streak(Source.PRAISE, 5, 0, 30));
    }

    @Test
    void R1_2_numbers_are_bounded_and_every_field_at_fault_is_named() {
        assertThat(faults(often("thanked", 0, "week", 0, 25)))
                .containsExactly("times", "span", "people", "inARow");
        assertThat(faults(often("thanked", 2, "ever", 3, 2))).containsExactly("people", "inARow");
        assertThat(faults(new RuleDraft("script", "x", null, 1, null, null, null, null, null)))
                .containsExactly("kind");
        assertThat(faults(new RuleDraft("streak", "praise", null, 5, null, null, null, 11, 4)))
                .containsExactly("free", "within");
        assertThat(
                        faults(
                                new RuleDraft(
                                        "best", "praise", "carry", null, null, null, null, null,
                                        null)))
                .containsExactly("about", "times");
    }

    /** Everything is filled in: what is at fault is what the kind does not use. */
    private static List<String> unused(String kind, String source, int times) {
        return faults(new RuleDraft(kind, source, "carry", times, "month", 1, 1, 0, 9));
    }

    @Test
    void R1_2_what_its_kind_does_not_use_is_refused_by_field() {
        assertThat(unused("first", "thanked", 3))
                .containsExactlyInAnyOrder("times", "span", "people", "inARow", "free", "within");
        assertThat(unused("often", "thanked", 3)).containsExactlyInAnyOrder("free", "within");
        assertThat(unused("streak", "praise", 3))
                .containsExactlyInAnyOrder("about", "span", "people", "inARow");
        for (var kind : List.of("best", "together")) {
            assertThat(unused(kind, "thanked", 3))
                    .containsExactlyInAnyOrder("span", "people", "inARow", "free", "within");
        }
    }

    @Test
    void R1_2_a_streak_fits_into_the_days_it_may_take_and_those_into_a_year() {
        assertThat(streak(5, 5)).isEmpty();
        assertThat(streak(366, 366)).isEmpty();
        assertThat(streak(400, null)).isEmpty();
        assertThat(streak(5, 4)).containsExactly("within");
        assertThat(streak(5, 367)).containsExactly("within");
        assertThat(streak(400, 400)).containsExactly("within");
        assertThat(streak(0, 0)).containsExactly("times", "within");
    }

    private static List<String> streak(int times, Integer within) {
        return faults(
                new RuleDraft("streak", "praise", null, times, null, null, null, null, within));
    }

    @Test
    void R1_2_a_rule_that_says_nothing_is_told_to_choose_a_kind() {
        assertThat(faults(new RuleDraft(null, null, null, null, null, null, null, null, null)))
                .containsExactly("kind");
    }

    @Test
    void R1_4_no_badge_hangs_on_one_answer() {
        assertThat(faults(often("praise", 1, "month", 1, 1))).containsExactly("times");
        assertThat(
                        faults(
                                new RuleDraft(
                                        "first", "praise", null, null, null, null, null, null,
                                        null)))
                .containsExactly("source");
        assertThat(
                        faults(
                                new RuleDraft(
                                        "together",
                                        "praise",
                                        null,
                                        1,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null)))
                .containsExactly("times");
        assertThat(
                        faults(
                                new RuleDraft(
                                        "streak", "thanked", null, 3, null, null, null, null,
                                        null)))
                .containsExactly("source");
    }
}
