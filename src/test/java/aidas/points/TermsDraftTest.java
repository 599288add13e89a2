package aidas.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermsDraftTest {

    private static List<String> faults(TermsDraft draft) {
        try {
            draft.checked();
            return List.of();
        } catch (Refused refused) {
            return refused.violations().stream().map(Violation::field).toList();
        }
    }

    @Test
    void R2_1_what_is_sound_is_taken_as_it_is() {
        var draft = new TermsDraft("thanked", 5, 3, "week", 30, 1);
        assertThat(draft.checked()).isEqualTo(new Terms(Source.THANKED, 5, 3, Span.WEEK, 30, 1));
        assertThat(TermsDraft.of(draft.checked())).isEqualTo(draft);
        assertThat(faults(new TermsDraft("badge", 1000, null, null, null, null))).isEmpty();
    }

    @Test
    void R2_1_every_field_at_fault_is_named_at_once() {
        assertThat(faults(new TermsDraft("attendance", 0, 0, "year", 0, 101)))
                .containsExactly("source", "points", "most", "span", "pause", "same");
        assertThat(faults(new TermsDraft(null, null, null, null, null, null)))
                .containsExactly("source", "points");
    }

    @Test
    void R2_1_no_source_is_attendance_or_a_customers_answer() {
        assertThat(Source.values())
                .extracting(Source::code)
                .containsExactly("thanked", "thanking", "badge");
        assertThatThrownBy(() -> new TermsDraft("praise", 5, null, null, null, null).checked())
                .isInstanceOf(Refused.class);
    }

    @Test
    void R2_1_a_cap_has_a_span_and_a_badge_neither_a_pause_nor_another_person() {
        assertThat(faults(new TermsDraft("thanked", 5, 3, null, null, null)))
                .containsExactly("span");
        assertThat(faults(new TermsDraft("thanked", 5, null, "day", null, null)))
                .containsExactly("most");
        assertThat(faults(new TermsDraft("badge", 5, 3, "day", 10, 1)))
                .containsExactly("pause", "same");
    }
}
