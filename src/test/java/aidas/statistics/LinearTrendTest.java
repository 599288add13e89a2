package aidas.statistics;

import static aidas.Oracle.closed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.Oracle;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinearTrendTest {

    @Test
    void R15_1_three_steps_by_hand() {
        // means 10, 8, 4 by −1, 0, 1 over 2: −3 a step; variance (2/2 + 8/2)/4, freedom 1.25²/(…)
        var trend =
                LinearTrend.of(List.of(Group.of(9, 11), Group.of(7, 9), Group.of(2, 6)))
                        .orElseThrow();
        assertThat(trend.slope()).isCloseTo(-3, within(1e-15));
        assertThat(trend.se()).isCloseTo(Math.sqrt(5 / 4.0), within(1e-15));
        assertThat(trend.freedom()).isCloseTo(25 / 17.0, within(1e-14));
        assertThat(trend.t()).isCloseTo(-3 / Math.sqrt(1.25), within(1e-14));
        assertThat(trend.interval(.95).holds(-3)).isTrue();
    }

    @Test
    void R15_1_two_groups_are_Welchs_t() {
        var expected = Oracle.read("D-O17_two_groups").at("expected").at("salespeople");
        var low = group(expected, "2");
        var trend = LinearTrend.of(List.of(low, group(expected, "1"))).orElseThrow();
        double p = expected.number("welch_p");
        assertThat(trend.slope()).isCloseTo(expected.number("diff"), closed(100));
        assertThat(trend.t()).isCloseTo(expected.number("welch_t"), closed(4));
        assertThat(trend.freedom()).isCloseTo(expected.number("welch_df"), closed(100));
        assertThat(trend.p()).isCloseTo(p, Oracle.probability(p));
    }

    private static Group group(Oracle expected, String which) {
        double n = expected.number("n" + which);
        double sd = expected.number("sd" + which);
        return new Group(n, expected.number("mean" + which), sd * sd * (n - 1));
    }

    @Test
    void R15_1_a_bend_without_slope_is_no_trend() {
        var groups = List.of(Group.of(1, 3), Group.of(8, 9, 10), Group.of(0, 2, 4));
        assertThat(LinearTrend.of(groups).orElseThrow().slope()).isZero();
        assertThat(LinearTrend.of(groups).orElseThrow().p()).isEqualTo(1);
    }

    @Test
    void R15_3_one_group_single_values_and_no_variance_have_no_trend() {
        assertThat(LinearTrend.of(List.of())).isEmpty();
        assertThat(LinearTrend.of(List.of(Group.of(1, 2)))).isEmpty();
        assertThat(LinearTrend.of(List.of(Group.of(1, 2), Group.of(3)))).isEmpty();
        assertThat(LinearTrend.of(List.of(Group.of(1, 1), Group.of(3, 3)))).isEmpty();
    }
}
