package aidas.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.recognition.value.Tongues;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What a draft may say. */
class ChallengeDraftTest {

    private static final LocalDate FROM = LocalDate.of(2026, 5, 4);

    private static ChallengeDraft draft(String kind, String measure, Integer goal, int days) {
        return new ChallengeDraft(
                Tongues.of("May", "Май", "Gegužė"),
                Tongues.of("May", "Май", "Gegužė"),
                kind,
                measure,
                "company",
                null,
                FROM,
                FROM.plusDays(days),
                goal,
                null);
    }

    private static List<String> wrong(ChallengeDraft draft) {
        return draft.faults().stream().map(Violation::field).toList();
    }

    @Test
    void R1_1_every_field_at_fault_is_named_at_once() {
        var none = Tongues.of(null, "", "x");
        var draft =
                new ChallengeDraft(
                        none, none, "x", "attendance", "store", null, null, null, 0, 1001);
        var refused =
                Assertions.catchThrowableOfType(Refused.class, () -> draft.check("No Code"))
                        .violations()
                        .stream()
                        .map(Violation::field)
                        .toList();
        assertThat(refused)
                .containsExactly(
                        "code",
                        "name.en",
                        "name.bg",
                        "about.en",
                        "about.bg",
                        "kind",
                        "measure",
                        "place",
                        "from",
                        "goal",
                        "points");
    }

    @Test
    void R1_1_it_lasts_one_to_ninety_days() {
        assertThat(wrong(draft("own_past", "thanks", 10, 0))).containsExactly("until");
        assertThat(wrong(draft("own_past", "thanks", 10, 1))).isEmpty();
        assertThat(wrong(draft("own_past", "thanks", 10, 90))).isEmpty();
        assertThat(wrong(draft("own_past", "thanks", 10, 91))).containsExactly("until");
    }

    @Test
    void R1_5_no_goal_is_met_by_one_answer() {
        assertThat(wrong(draft("common_goal", "praise", 19, 7))).containsExactly("goal");
        assertThat(wrong(draft("common_goal", "praise", 20, 7))).isEmpty();
        assertThat(wrong(draft("common_goal", "thanks", 1, 7))).isEmpty();
        assertThat(wrong(draft("own_past", "praise", 101, 7))).containsExactly("goal");
    }
}
