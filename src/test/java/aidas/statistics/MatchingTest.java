package aidas.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final double[][] TRIAL = {{10}, {20}};

    @Test
    void R24_1_each_unit_gets_its_likes_and_none_goes_to_two() {
        double[][] pool = {{21}, {9}, {50}, {11}, {18}};
        var matching = Matching.of(TRIAL, pool, 2).orElseThrow();
        assertThat(matching.others()).containsExactly(List.of(1, 3), List.of(0, 4));
        assertThat(matching.each()).isEqualTo(2);
    }

    @Test
    void R24_1_the_nearest_one_yields_where_all_together_are_nearer_then() {
        // 12 is nearest to both; by itself 10 would take it and leave 40 to 14: 2 + 26 > 5 + 2
        double[][] pool = {{12}, {5}};
        var matching = Matching.of(new double[][] {{10}, {14}}, pool, 1).orElseThrow();
        assertThat(matching.others()).containsExactly(List.of(1), List.of(0));
    }

    @Test
    void R24_1_all_get_as_many_as_the_pool_has_for_each() {
        double[][] pool = {{1}, {2}, {3}};
        assertThat(Matching.of(TRIAL, pool, 3).orElseThrow().each()).isEqualTo(1);
        assertThat(Matching.of(TRIAL, new double[][] {{1}}, 3)).isEmpty();
        assertThat(Matching.of(new double[0][], pool, 3)).isEmpty();
    }

    @Test
    void R24_1_a_trait_counts_in_its_own_deviations_and_one_that_never_varies_not_at_all() {
        double[][] trial = {{1, 1_000, 7}};
        double[][] pool = {{1, 3_000, 7}, {3, 1_100, 7}, {2, 1_500, 7}};
        assertThat(Matching.of(trial, pool, 1).orElseThrow().others()).containsExactly(List.of(2));
    }

    @Test
    void R24_2_balance_is_told_before_and_after() {
        // all of 10, 20, 9, 11, 21, 18, 40 have mean 129/7 and squares 3067 − 129²/7
        double[][] pool = {{9}, {11}, {21}, {18}, {40}};
        double sd = Math.sqrt((3067 - 129.0 * 129 / 7) / 6);
        var balance = Matching.of(TRIAL, pool, 2).orElseThrow().balance().getFirst();
        assertThat(balance.pool()).isCloseTo((15 - 19.8) / sd, within(1e-12));
        assertThat(balance.matched()).isCloseTo((15 - 14.75) / sd, within(1e-12));
    }

    @Test
    void R24_2_a_trait_that_is_not_known_is_refused() {
        assertThatThrownBy(() -> Matching.of(TRIAL, new double[][] {{Double.NaN}, {1}}, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
