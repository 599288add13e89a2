package aidas.feedback.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.shared.Refused;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShareTest {

    private static final List<Share> HALVES = List.of(share(1, "0.500000"), share(2, "0.500000"));

    private static final List<Share> THIRDS =
            List.of(share(1, "0.333333"), share(2, "0.333333"), share(3, "0.333334"));

    @Test
    void R3_8_a_credit_moves_whole_to_somebody_else() {
        assertThat(Share.moved(HALVES, 1, 7))
                .containsExactly(share(2, "0.500000"), share(7, "0.500000"));
        assertThat(Share.moved(List.of(share(1, "1.000000")), 1, 7))
                .containsExactly(share(7, "1.000000"));
    }

    @Test
    void R3_8_a_credit_moves_on_top_of_what_somebody_has() {
        assertThat(Share.moved(THIRDS, 1, 3))
                .containsExactly(share(2, "0.333333"), share(3, "0.666667"));
    }

    @Test
    void R3_8_a_spread_credit_keeps_the_proportion_of_the_others() {
        var now = List.of(share(1, "0.500000"), share(2, "0.300000"), share(3, "0.200000"));
        assertThat(Share.spread(now, 1))
                .containsExactly(share(2, "0.600000"), share(3, "0.400000"));
    }

    @Test
    void R1_1_what_is_spread_sums_to_exactly_one() {
        for (var now : List.of(HALVES, THIRDS, sevenths())) {
            var sum =
                    Share.spread(now, 1).stream()
                            .map(Share::weight)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(BigDecimal.ONE);
        }
    }

    @Test
    void R3_8_nothing_is_spread_where_nobody_else_is_credited() {
        assertThatThrownBy(() -> Share.spread(List.of(share(1, "1.000000")), 1))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Share.moved(HALVES, 1, 1)).isInstanceOf(Refused.class);
    }

    @Test
    void R1_3_only_credits_that_change_are_replaced() {
        var after = Share.moved(THIRDS, 1, 7);
        assertThat(Share.without(THIRDS, after)).containsExactly(share(1, "0.333333"));
        assertThat(Share.without(after, THIRDS)).containsExactly(share(7, "0.333333"));
    }

    private static List<Share> sevenths() {
        return List.of(
                share(1, "0.142857"),
                share(2, "0.142857"),
                share(3, "0.142857"),
                share(4, "0.142857"),
                share(5, "0.142857"),
                share(6, "0.142857"),
                share(7, "0.142858"));
    }

    private static Share share(long employee, String weight) {
        return new Share(employee, new BigDecimal(weight));
    }
}
