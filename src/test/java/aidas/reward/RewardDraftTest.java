package aidas.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import aidas.recognition.value.Tongues;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RewardDraftTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    private static List<String> faults(RewardDraft draft) {
        var refused = catchThrowableOfType(Refused.class, draft::checked);
        return refused.violations().stream().map(Violation::field).toList();
    }

    @Test
    void R1_1_every_field_at_fault_is_named_at_once() {
        var nothing = Tongues.of("", null, "  ");
        var draft =
                new RewardDraft(nothing, nothing, "gold", -1, -1, 3, 0, "week", "ceo", null, null);
        assertThat(faults(draft))
                .containsExactly(
                        "name.en",
                        "name.bg",
                        "name.lt",
                        "description.en",
                        "description.bg",
                        "description.lt",
                        "kind",
                        "price",
                        "stock",
                        "most",
                        "span",
                        "approver");
    }

    @Test
    void R1_1_a_price_may_be_nothing_and_a_limit_has_both_its_parts() {
        var terms = Drafts.costing(0).limit(2, "quarter").terms();
        assertThat(terms.free()).isTrue();
        assertThat(terms.kind().material()).isFalse();
        assertThat(terms.limit()).isEqualTo(new Limit(2, Span.QUARTER));
        assertThat(faults(Drafts.costing(5).limit(2, null).draft())).containsExactly("span");
        assertThat(faults(Drafts.costing(5).limit(null, "year").draft()))
                .containsExactly("most", "span");
    }

    @Test
    void R1_1_a_warning_needs_a_stock_and_the_last_day_is_not_before_the_first() {
        assertThat(faults(Drafts.costing(5).stock(null, 2).draft())).containsExactly("warnAt");
        assertThat(faults(Drafts.costing(5).within(DAY, DAY.minusDays(1)).draft()))
                .containsExactly("until");
        assertThat(Drafts.costing(5).within(DAY, DAY).terms().until()).isEqualTo(DAY);
        assertThat(faults(Drafts.costing(5).within(LocalDate.MIN, LocalDate.MAX).draft()))
                .containsExactly("from", "until");
    }
}
