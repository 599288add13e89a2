package aidas.outreach.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.shared.Refused;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DayRateTest {

    private static final Rule RULE = new Rule(90, 30, 20, 42);

    @Test
    void R3_1_the_rate_is_the_number_over_what_is_expected_and_at_most_1() {
        assertThat(DayRate.of(new BigDecimal("160.00"), 20, 42).rate())
                .isEqualByComparingTo("0.125");
        assertThat(DayRate.of(new BigDecimal("19.50"), 20, 42).rate()).isEqualByComparingTo("1");
        assertThat(DayRate.of(BigDecimal.ZERO, 20, 42).rate()).isEqualByComparingTo("1");
    }

    @Test
    void R3_2_lots_follow_from_their_parts_and_spread_evenly() {
        assertThat(Digest.lot(42, "S-1", "2026-03-14", "till/1"))
                .isEqualTo(Digest.lot(42, "S-1", "2026-03-14", "till/1"))
                .isNotEqualTo(Digest.lot(43, "S-1", "2026-03-14", "till/1"))
                .isNotEqualTo(Digest.lot(42, "S-2", "2026-03-14", "till/1"));
        var rate = new DayRate(BigDecimal.TEN, 1, new BigDecimal("0.3"), 7);
        long drawn =
                IntStream.range(0, 20_000)
                        .filter(i -> rate.draws("S-1", "2026-03-14", "till/" + i))
                        .count();
        // Four standard errors of 0.3 in 20,000
        assertThat(drawn / 20_000.0).isCloseTo(0.3, within(0.013));
    }

    @Test
    void R3_3_twice_the_number_is_the_most() {
        assertThat(DayRate.of(BigDecimal.ZERO, 20, 42).limit()).isEqualTo(40);
    }

    @Test
    void R6_1_only_the_four_spans_and_a_number_up_to_a_thousand() {
        RULE.check();
        assertThatThrownBy(() -> new Rule(31, 7, 1_001, 1).check())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("personDays")
                .hasMessageContaining("accountDays")
                .hasMessageContaining("daily");
    }

    @Test
    void R4_3_an_address_is_known_again_however_it_is_written() {
        var one = draft(" Ana@Example.org", null);
        var same = draft("ana@example.ORG ", "+359 88 1");
        assertThat(Digest.of(one.address())).isEqualTo(Digest.of(same.address())).hasSize(64);
        assertThat(draft(null, "+359 88-123").address()).isEqualTo("+35988123");
        assertThat(Digest.of(draft(null, " ").address())).isEmpty();
    }

    private static InteractionDraft draft(String mail, String phone) {
        return new InteractionDraft(null, mail, phone, null, null);
    }
}
