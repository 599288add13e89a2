package aidas.idea.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The score of an idea. */
class RiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    private static Scorecard card(double impact, int confidence, double effort) {
        return new Scorecard("l", null, impact, confidence, effort, "", Instant.EPOCH);
    }

    private static Rice rice(long reach, Scorecard... cards) {
        return Rice.of(reach(reach), List.of(cards)).orElseThrow();
    }

    private static Reach reach(long answers) {
        return new Reach(null, null, answers, DAY.minusDays(90), DAY);
    }

    @Test
    void R4_2_one_card_is_the_formula() {
        var one = rice(214, card(2, 80, 4));
        assertThat(one.score()).isCloseTo(214 * 2 * 0.8 / 4, within(1e-9));
        assertThat(one.low()).isCloseTo(one.score(), within(1e-9));
        assertThat(one.high()).isCloseTo(one.score(), within(1e-9));
        assertThat(one.cards()).isEqualTo(1);
    }

    @Test
    void R4_2_the_formula_of_the_means_is_the_geometric_mean_of_the_cards() {
        // python3: statistics.geometric_mean([100*3*.8/2, 100*.5*1/8, 100*1*.5/1])
        var three = rice(100, card(3, 80, 2), card(0.5, 100, 8), card(1, 50, 1));
        assertThat(three.score()).isCloseTo(33.471647504108475, within(1e-9));
        assertThat(three.low()).isCloseTo(6.25, within(1e-9));
        assertThat(three.high()).isCloseTo(120, within(1e-9));
    }

    @Test
    void R4_2_one_twice_as_high_and_one_half_as_high_cancel() {
        assertThat(rice(10, card(2, 100, 5), card(0.5, 100, 5)).score())
                .isCloseTo(rice(10, card(1, 100, 5)).score(), within(1e-9));
    }

    @Test
    void R4_2_without_cards_or_reach_there_is_none_and_a_reach_of_nobody_is_zero() {
        assertThat(Rice.of(reach(5), List.of())).isEmpty();
        assertThat(Rice.of(null, List.of(card(1, 100, 1)))).isEmpty();
        assertThat(rice(0, card(3, 100, 1)).score()).isZero();
    }
}
