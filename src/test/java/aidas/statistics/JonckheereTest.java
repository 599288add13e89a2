package aidas.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.Oracle;
import java.util.List;
import org.junit.jupiter.api.Test;

class JonckheereTest {

    /** Hollander and Wolfe, example 6.2: pieces processed by three groups of workers. */
    @Test
    void R15_2_knowledge_of_performance_as_in_the_textbook() {
        var trend =
                Jonckheere.of(
                                List.of(
                                        new double[] {40, 35, 38, 43, 44, 41},
                                        new double[] {38, 40, 47, 44, 40, 42},
                                        new double[] {48, 40, 45, 43, 46, 44}))
                        .orElseThrow();
        assertThat(trend.statistic()).isEqualTo(79);
        assertThat(trend.expected()).isEqualTo(54);
        // printed without ties, of a variance of 153; ties make it a little smaller
        assertThat(25 / Math.sqrt(153)).isCloseTo(2.02, within(5e-3));
        assertThat(trend.z()).isBetween(2.02, 2.05);
    }

    @Test
    void R15_2_three_groups_without_ties_by_hand() {
        // 1 2 | 3 5 | 4 6: of 12 pairs only 5 before 4 is out of order
        var trend =
                Jonckheere.of(
                                List.of(
                                        new double[] {2, 1},
                                        new double[] {5, 3},
                                        new double[] {4, 6}))
                        .orElseThrow();
        assertThat(trend.statistic()).isEqualTo(11);
        assertThat(trend.expected()).isEqualTo(6);
        // (36·15 − 3·4·7) / 72, as n²(2n + 3) less the groups' alike
        assertThat(trend.variance()).isCloseTo((36 * 15 - 3 * 4 * 7) / 72.0, within(1e-14));
    }

    @Test
    void R15_2_two_groups_are_Mann_and_Whitneys_as_in_R() {
        var expected = Oracle.read("D-O17_two_groups").at("expected").at("salespeople");
        Table.read(
                "people_analytics_handbook/salespeople.csv",
                table -> {
                    double[] best = sales(table, "4");
                    double[] worst = sales(table, "1");
                    var trend = Jonckheere.of(List.of(worst, best)).orElseThrow();
                    assertThat(trend.statistic()).isEqualTo(expected.number("mannwhitney_W"));
                    // R moves W half a step toward what is expected
                    double z =
                            (trend.statistic() - trend.expected() - .5)
                                    / Math.sqrt(trend.variance());
                    CorrelationTest.chance(Normal.twoSided(z), expected, "mannwhitney_p_normal_cc");
                    var effect = Effect.of(best, worst).orElseThrow();
                    CorrelationTest.check(effect.cohensD(), expected, "cohens_d");
                    CorrelationTest.check(effect.hedgesG(), expected, "hedges_g");
                    CorrelationTest.check(effect.cliffsDelta(), expected, "cliffs_delta");
                });
    }

    private static double[] sales(Table table, String performance) {
        return table.where(row -> row.getField("performance").equals(performance)).column("sales");
    }

    @Test
    void R15_2_stopping_distances_at_low_and_high_speed_as_in_R() {
        // R data set cars, split at the median speed of 15
        double[] low = {
            2, 10, 4, 22, 16, 10, 18, 26, 34, 17, 28, 14, 20, 24, 28, 26, 34, 34, 46, 26, 36, 60,
            80, 20, 26, 54
        };
        double[] high = {
            32, 40, 32, 40, 50, 42, 56, 76, 84, 36, 46, 68, 32, 48, 52, 56, 64, 66, 54, 70, 92, 93,
            120, 85
        };
        var expected = Oracle.read("D-O17_two_groups").at("expected").at("cars_speed_low_vs_high");
        var trend = Jonckheere.of(List.of(low, high)).orElseThrow();
        assertThat(trend.statistic()).isEqualTo(expected.number("mannwhitney_W"));
        var effect = Effect.of(high, low).orElseThrow();
        CorrelationTest.check(effect.cohensD(), expected, "cohens_d");
        CorrelationTest.check(effect.hedgesG(), expected, "hedges_g");
        CorrelationTest.check(effect.cliffsDelta(), expected, "cliffs_delta");
    }

    @Test
    void R15_3_one_group_and_equal_values_have_no_order() {
        assertThat(Jonckheere.of(List.of())).isEmpty();
        assertThat(Jonckheere.of(List.of(new double[] {1, 2}, new double[0]))).isEmpty();
        assertThat(Jonckheere.of(List.of(new double[] {3, 3}, new double[] {3}))).isEmpty();
        var pair = Jonckheere.of(List.of(new double[] {1}, new double[] {2})).orElseThrow();
        assertThat(pair.statistic()).isEqualTo(1);
        assertThat(pair.variance()).isCloseTo(.25, within(1e-15));
    }

    @Test
    void R16_4_effects_take_two_values_each_and_some_variation() {
        double[] two = {1, 2};
        assertThat(Effect.of(two, new double[] {3})).isEmpty();
        assertThat(Effect.of(new double[] {1, 1}, new double[] {2, 2})).isEmpty();
        assertThat(Effect.of(two, two).orElseThrow()).isEqualTo(new Effect(0, 0, 0));
    }
}
