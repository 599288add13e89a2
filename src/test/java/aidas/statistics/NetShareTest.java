package aidas.statistics;

import static aidas.Oracle.closed;
import static aidas.Oracle.probability;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.Oracle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NetShareTest {

    static List<Oracle> triples() {
        return Oracle.read("D-O02_nps_confidence_intervals").all("cases");
    }

    @ParameterizedTest
    @MethodSource("triples")
    void R2_2_ten_triples_agree_with_the_R_package_NPS(Oracle triple) {
        var net =
                NetShare.of(
                        triple.number("promoters"),
                        triple.number("passives"),
                        triple.number("detractors"));
        check(net.value() * 100, triple.number("nps"));
        check(net.variance(), triple.number("variance"));
        check(net.se() * 100, triple.number("se"));
        check(net.adjusted().value() * 100, triple.number("adjusted_wald_center"));
        check(net.adjusted().se() * 100, triple.number("adjusted_wald_se"));
        var expected = triple.numbers("adjusted_wald");
        check(net.interval(0.95).low() * 100, Math.max(-100, expected[0]));
        check(net.interval(0.95).high() * 100, Math.min(100, expected[1]));
    }

    @ParameterizedTest
    @MethodSource("triples")
    void R2_2_no_interval_is_of_zero_width(Oracle triple) {
        var net =
                NetShare.of(
                        triple.number("promoters"),
                        triple.number("passives"),
                        triple.number("detractors"));
        assertThat(net.interval(0.95).margin()).isPositive();
    }

    @Test
    void R2_2_ninety_percent_is_narrower() {
        // 15 promoters, 13 passives, 8 detractors
        var net = NetShare.of(15, 13, 8);
        assertThat(net.adjusted().value()).isCloseTo(.1795, within(5e-5));
        assertThat(net.adjusted().variance()).isCloseTo(.5960, within(5e-5));
        assertThat(net.adjusted().se()).isCloseTo(.12362, within(5e-6));
        assertThat(net.interval(0.90).low()).isCloseTo(-.0238, within(5e-5));
        assertThat(net.interval(0.90).high()).isCloseTo(.3828, within(5e-5));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 52.0",
        "10, 40.6",
        "20, 30.4",
        "30, 25.3",
        "50, 19.9",
        "100, 14.2",
        "200, 10.1",
        "400, 7.2",
        "1000, 4.5"
    })
    void R2_2_margins_fall_with_the_root_of_n(double n, double margin) {
        var adjusted = new NetShare(.55, .15, n).adjusted();
        assertThat(Normal.z(0.95) * adjusted.se() * 100).isCloseTo(margin, within(0.05));
    }

    @Test
    void R2_2_shares_of_nothing_or_above_one_are_refused() {
        assertThatThrownBy(() -> NetShare.of(0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NetShare(0.5, 0.5, 0)).hasMessageContaining("needs an answer");
        assertThatThrownBy(() -> new NetShare(0.7, 0.5, 9)).hasMessageContaining("not above 1");
        assertThatThrownBy(() -> new NetShare(-0.1, 0.5, 9)).hasMessageContaining("not negative");
    }

    static List<Oracle> pairs() {
        return Oracle.read("D-O03_nps_two_samples").all("cases");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void R2_3_two_adjusted_scores_differ_as_computed(Oracle pair) {
        var a = ofDnp(pair.numbers("a_dnp"));
        var b = ofDnp(pair.numbers("b_dnp"));
        agrees(a.less(b).times(100), pair.at("adjusted_wald"));
        agrees(
                new Difference(a.value() - b.value(), Math.hypot(a.se(), b.se())).times(100),
                pair.at("wald"));
    }

    @Test
    void R2_3_a_difference_of_equal_groups_is_no_difference() {
        var same = NetShare.of(3, 2, 1).less(NetShare.of(3, 2, 1));
        assertThat(same.z()).isZero();
        assertThat(same.p()).isEqualTo(1);
    }

    @Test
    void R2_3_a_difference_without_uncertainty_is_refused() {
        assertThatThrownBy(() -> new Difference(1, 0)).hasMessageContaining("without uncertainty");
    }

    @Test
    void R2_4_the_answers_told_reach_the_margin() {
        // 6 promoters, 3 passives, 3 detractors: V of the adjusted counts is .66
        var net = NetShare.of(6, 3, 3);
        assertThat(net.answersFor(0.20, 0.95)).isCloseTo(60.3841, within(5e-5));
        assertThat(NetShare.of(8, 0, 0).answersFor(0.20, 0.95)).isPositive();
    }

    @Test
    void R2_4_ten_points_apart_take_848_answers_each_and_twenty_212() {
        var net = new NetShare(.55, .15, 1);
        assertThat(Math.ceil(net.answersToTellApart(0.10, 0.95, 0.80))).isEqualTo(848);
        assertThat(Math.ceil(net.answersToTellApart(0.20, 0.95, 0.80))).isEqualTo(212);
    }

    private static NetShare ofDnp(double... dnp) {
        return NetShare.of(dnp[2], dnp[1], dnp[0]);
    }

    private static void agrees(Difference actual, Oracle expected) {
        check(actual.value(), expected.number("diff"));
        check(actual.se(), expected.number("se"));
        check(actual.z(), expected.number("z"));
        check(actual.interval(0.95).low(), expected.numbers("ci95")[0]);
        check(actual.interval(0.95).high(), expected.numbers("ci95")[1]);
        var p = expected.number("p_two_sided");
        assertThat(actual.p()).isCloseTo(p, probability(p));
    }

    private static void check(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, closed(expected));
    }
}
