package aidas.statistics;

import static aidas.Oracle.closed;
import static aidas.Oracle.probability;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.Oracle;
import aidas.statistics.Correlation.Because;
import aidas.statistics.Correlation.Measured;
import aidas.statistics.Correlation.Undefined;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrelationTest {

    private static final Oracle ORACLE = Oracle.read("D-O06_correlation_tests");
    private static final double[] IQ = {106, 86, 100, 101, 99, 103, 97, 113, 112, 110};
    private static final double[] TV = {7, 0, 27, 50, 28, 29, 20, 12, 6, 17};

    @Test
    void R9_1_four_pairs_by_hand() {
        // deviations −1.5 −.5 .5 1.5 and −1 −1 1 1: 4 / √(5·4)
        var r = measured(Correlation.pearson(new double[] {1, 2, 3, 4}, new double[] {1, 1, 3, 3}));
        assertThat(r.coefficient()).isCloseTo(4 / Math.sqrt(20), within(1e-15));
        assertThat(r.freedom()).isEqualTo(2);
        assertThat(r.t()).isCloseTo(2 * Math.sqrt(2), within(1e-14));
    }

    @Test
    void R9_1_nine_assemblies_agree_with_R() {
        var data = ORACLE.at("published").at("hollander_wolfe");
        var expected = ORACLE.at("expected").at("hollander_wolfe").at("pearson");
        agrees(data.numbers("x"), data.numbers("y"), expected);
    }

    /** Anscombe (1973), the first set; R: cor.test(anscombe$x1, anscombe$y1). */
    @Test
    void R9_1_Anscombes_first_set_as_R_prints_it() {
        double[] x = {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
        double[] y = {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};
        var r = measured(Correlation.pearson(x, y));
        assertThat(r.coefficient()).isCloseTo(.8164205, within(5e-8));
        assertThat(r.interval().low()).isCloseTo(.4244, within(5e-5));
        assertThat(r.interval().high()).isCloseTo(.9507, within(5e-5));
    }

    @Test
    void R9_1_a_straight_line_leaves_no_doubt() {
        double[] x = {1, 2, 3, 4, 5};
        var r = measured(Correlation.pearson(x, new double[] {-2, -4, -6, -8, -10}));
        assertThat(r.coefficient()).isEqualTo(-1);
        assertThat(r.p()).isZero();
        assertThat(r.interval()).isEqualTo(new Interval(-1, -1));
    }

    @ParameterizedTest
    @CsvSource({"60, .56, .3568, .7126, 5e-5", "12, .50, -.104, .8345, 5e-4"})
    void R9_1_intervals_as_textbooks_print_them(
            int n, double r, double low, double high, double digits) {
        var interval = Measured.of(r, n, n - 2).interval();
        assertThat(interval.low()).isCloseTo(low, within(digits));
        assertThat(interval.high()).isCloseTo(high, within(digits));
    }

    @Test
    void R9_1_twelve_pairs_with_r_one_half_can_be_chance() {
        var r = Measured.of(.5, 12, 10);
        assertThat(r.t()).isCloseTo(1.8257, within(5e-5));
        assertThat(r.p()).isCloseTo(.098, within(5e-4));
        assertThat(r.beyondChance()).isFalse();
    }

    @Test
    void R9_2_intelligence_and_television_as_printed() {
        var rho = measured(Correlation.spearman(IQ, TV));
        assertThat(rho.coefficient()).isCloseTo(-.17575757575757575, within(1e-15));
        assertThat(rho.t()).isCloseTo(-.50498, within(5e-6));
        assertThat(rho.p()).isCloseTo(.6272, within(5e-5));
        var r = measured(Correlation.pearson(IQ, TV));
        assertThat(r.coefficient()).isCloseTo(-.0376, within(5e-5));
        assertThat(r.p()).isCloseTo(.918, within(5e-4));
    }

    @Test
    void R9_2_ties_share_the_mean_of_their_places() {
        // scipy.stats.spearmanr([1, 2, 2, 3, 5], [2, 1, 4, 4, 6]).statistic
        var rho =
                measured(
                        Correlation.spearman(
                                new double[] {1, 2, 2, 3, 5}, new double[] {2, 1, 4, 4, 6}));
        assertThat(rho.coefficient()).isCloseTo(0.7631578947368421, within(1e-15));
    }

    @Test
    void R9_3_nine_assemblies_in_order_and_against_it() {
        var data = ORACLE.at("published").at("hollander_wolfe");
        var tau = measured(Correlation.kendall(data.numbers("x"), data.numbers("y")));
        assertThat(tau.coefficient()).isCloseTo(16 / 36.0, within(1e-14));
        assertThat(tau.t()).isCloseTo(16 / Math.sqrt(92), within(1e-13));
        assertThat(tau.freedom()).isInfinite();
    }

    @Test
    void R9_4_what_cannot_be_told_says_why() {
        double[] three = {1, 2, 3};
        double[] still = {.1, .1, .1, .1, .1};
        double[] five = {1, 2, 3, 4, 5};
        double[] four = {1, 2, 3, 5};
        assertThat(Correlation.pearson(new double[0], new double[0])).isEqualTo(tooFew());
        assertThat(Correlation.pearson(new double[] {1}, new double[] {2})).isEqualTo(tooFew());
        assertThat(Correlation.spearman(three, three)).isEqualTo(tooFew());
        assertThat(Correlation.kendall(four, four)).isEqualTo(tooFew());
        assertThat(Correlation.pearson(five, still)).isEqualTo(new Undefined(Because.NEVER_VARIES));
        assertThat(Correlation.spearman(still, five))
                .isEqualTo(new Undefined(Because.NEVER_VARIES));
        assertThat(Correlation.kendall(still, five).measured()).isEmpty();
    }

    @Test
    void R9_4_a_pair_without_one_side_is_left_out_and_not_counted() {
        double[] x = {1, Double.NaN, 2, 3, 4};
        double[] y = {1, 9, 1, 3, 3};
        var r = measured(Correlation.pearson(x, y));
        assertThat(r.n()).isEqualTo(4);
        assertThat(r.coefficient()).isCloseTo(4 / Math.sqrt(20), within(1e-15));
        assertThatThrownBy(() -> Correlation.pearson(x, new double[] {1, 2}))
                .hasMessageContaining("got 2 beside 5");
        assertThatThrownBy(() -> Correlation.pearson(new double[] {1 / 0.0}, new double[] {1}))
                .hasMessageContaining("finite");
    }

    private static Undefined tooFew() {
        return new Undefined(Because.TOO_FEW_PAIRS);
    }

    static Measured measured(Correlation correlation) {
        return correlation.measured().orElseThrow();
    }

    /** All three coefficients of two columns against a block of an oracle. */
    static void agrees(double[] x, double[] y, Oracle expected) {
        var r = measured(Correlation.pearson(x, y));
        check(r.n(), expected, "n");
        check(r.coefficient(), expected, "pearson_r");
        check(r.t(), expected, "t");
        check(r.freedom(), expected, "df");
        chance(r.p(), expected, "p");
        var ends = expected.numbers("ci95");
        assertThat(r.interval().low()).isCloseTo(ends[0], closed(ends[0]));
        assertThat(r.interval().high()).isCloseTo(ends[1], closed(ends[1]));
        check(Fisher.z(r.coefficient()), expected, "fisher_z");
        check(Fisher.se(r.n()), expected, "fisher_se");
        var rho = measured(Correlation.spearman(x, y));
        check(rho.coefficient(), expected, "spearman_rho");
        chance(rho.p(), expected, "spearman_p_t_approx");
        var tau = measured(Correlation.kendall(x, y));
        check(tau.coefficient(), expected, "kendall_tau_b");
        chance(tau.p(), expected, "kendall_p_normal");
    }

    static void check(double actual, Oracle expected, String key) {
        assertThat(actual).as(key).isCloseTo(expected.number(key), closed(expected.number(key)));
    }

    static void chance(double actual, Oracle expected, String key) {
        double p = expected.number(key);
        assertThat(actual).as(key).isCloseTo(p, probability(p));
    }
}
