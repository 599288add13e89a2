package aidas.feedback;

import static aidas.Oracle.closed;
import static aidas.Oracle.probability;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.Oracle;
import aidas.survey.Scale;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NpsTest {

    private static Nps nps(long promoters, long passives, long detractors) {
        return Nps.of(promoters, passives, detractors).orElseThrow();
    }

    @Test
    void R8_1_nobody_answered_is_no_score() {
        assertThat(Nps.of(0, 0, 0)).isEmpty();
        assertThatThrownBy(() -> new Bands(0, 0, 0, 0, 0)).hasMessageContaining("at least one");
        assertThatThrownBy(() -> Nps.of(1, -1, 0)).hasMessageContaining("not negative");
    }

    @Test
    void R8_1_skipped_answers_are_not_counted() {
        // eight promoters and two who skipped the question
        assertThat(nps(8, 0, 0).value()).isEqualTo(100);
        assertThat(nps(8, 0, 0).n()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 5, 5, 25, 18.54, -11.72, 55.19",
        "70, 20, 10, 60, 6.633, 45.27, 71.24",
        "50, 50, 0, 50, 5.0, 38.61, 58.47",
        "5, 0, 0, 100, 0, 17.49, 100",
        "0, 0, 5, -100, 0, -100, -17.49",
        "1, 0, 0, 100, 0, -48.50, 98.50"
    })
    void R8_2_the_point_is_raw_and_the_interval_adjusted(
            long p, long s, long d, double value, double se, double low, double high) {
        var nps = nps(p, s, d);
        assertThat(nps.value()).isEqualTo(value, within(1e-12));
        assertThat(nps.se()).isCloseTo(se, within(5e-3));
        assertThat(nps.intervalLow()).isCloseTo(low, within(5e-3));
        assertThat(nps.intervalHigh()).isCloseTo(high, within(5e-3));
    }

    @Test
    void R8_2_a_half_a_third_and_a_sixth_of_324() {
        var nps = nps(162, 108, 54);
        assertThat(nps.value()).isCloseTo(100 / 3.0, within(1e-12));
        assertThat(nps.variance()).isCloseTo(5 / 9.0, within(1e-15));
        assertThat(nps.se()).isCloseTo(4.1409, within(5e-5));
    }

    static List<Oracle> published() {
        return Oracle.read("D-O01_nps_core").all("cases").stream()
                .filter(each -> each.has("scores"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("published")
    void R8_2_published_scores_give_the_published_nps(Oracle expected) {
        var nps = (Nps) Scores.on(Scale.NPS_0_10, expected.numbers("scores")).figure();
        assertThat(nps.value()).isCloseTo(expected.number("nps"), closed(expected.number("nps")));
        if (expected.has("var")) {
            assertThat(nps.variance())
                    .isCloseTo(expected.number("var"), closed(expected.number("var")));
        }
        if (expected.has("se")) {
            assertThat(nps.se()).isEqualTo(expected.number("se"));
        }
        if (expected.has("se_published")) {
            assertThat(nps.se()).isCloseTo(expected.number("se_published"), within(0.05));
        }
    }

    @Test
    void R8_2_published_counts_give_the_published_nps() {
        assertThat(nps(60, 30, 10).value()).isCloseTo(50, within(1e-12));
        assertThat(nps(8, 9, 22).value()).isCloseTo(-35.8974358974359, within(1e-12));
        var infinite = Oracle.read("D-O01_nps_core").all("cases").get(7);
        assertThat(nps(162, 108, 54).se())
                .isCloseTo(infinite.number("se_exact"), closed(infinite.number("se_exact")));
    }

    static List<Oracle> triples() {
        return Oracle.read("D-O02_nps_confidence_intervals").all("cases");
    }

    @ParameterizedTest
    @MethodSource("triples")
    void R8_2_ten_triples_have_their_intervals_cut_at_the_ends(Oracle triple) {
        var nps =
                nps(
                        (long) triple.number("promoters"),
                        (long) triple.number("passives"),
                        (long) triple.number("detractors"));
        var interval = triple.numbers("adjusted_wald");
        double low = Math.max(-100, interval[0]);
        double high = Math.min(100, interval[1]);
        assertThat(nps.value()).isCloseTo(triple.number("nps"), closed(triple.number("nps")));
        assertThat(nps.intervalLow()).isCloseTo(low, closed(low));
        assertThat(nps.intervalHigh()).isCloseTo(high, closed(high));
        assertThat(nps.margin()).isPositive();
    }

    static List<Oracle> pairs() {
        return Oracle.read("D-O03_nps_two_samples").all("cases");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void R8_11_two_scores_differ_as_computed(Oracle pair) {
        var a = pair.numbers("a_dnp");
        var b = pair.numbers("b_dnp");
        var difference =
                nps((long) a[2], (long) a[1], (long) a[0])
                        .less(nps((long) b[2], (long) b[1], (long) b[0]));
        var expected = pair.at("adjusted_wald");
        assertThat(difference.value())
                .isCloseTo(expected.number("diff"), closed(expected.number("diff")));
        assertThat(difference.p())
                .isCloseTo(
                        expected.number("p_two_sided"),
                        probability(expected.number("p_two_sided")));
    }

    @Test
    void R8_2_an_event_that_went_badly_has_the_interval_of_the_oracle() {
        var expected = Oracle.read("D-R03_sudzilla").at("expected");
        var nps = Nps.of(8, 9, 22).orElseThrow();
        assertThat(nps.value()).isCloseTo(expected.number("nps"), closed(35.9));
        assertThat(nps.variance()).isCloseTo(expected.number("variance"), closed(0.64));
        assertThat(nps.se()).isCloseTo(expected.number("se"), closed(12.8));
        assertThat(nps.intervalLow()).isCloseTo(expected.numbers("adjusted_wald")[0], closed(57.5));
        assertThat(nps.intervalHigh()).isCloseTo(expected.numbers("adjusted_wald")[1], closed(9.2));
    }

    @Test
    void R8_11_two_call_centres() {
        var difference = nps(15, 13, 8).less(nps(12, 7, 12));
        assertThat(difference.value()).isCloseTo(17.95, within(5e-3));
        assertThat(difference.se()).isCloseTo(19.324, within(5e-4));
        assertThat(difference.z()).isCloseTo(.9288, within(5e-5));
        assertThat(difference.p()).isCloseTo(.3530, within(5e-5));
    }

    @Test
    void R8_8_twelve_answers_are_too_few_and_fifty_more_would_do() {
        // the range is −21 to 61; V = .66, so 61 answers reach ±20
        var nps = nps(6, 3, 3);
        assertThat(nps.widestMargin()).isEqualTo(20);
        assertThat(nps.tooFewToJudge()).isTrue();
        assertThat(nps.moreNeeded()).isEqualTo(50);
        assertThat(nps(33, 17, 11).tooFewToJudge()).isFalse();
        assertThat(nps(33, 17, 11).moreNeeded()).isZero();
    }

    @Test
    void R8_8_below_ten_the_number_is_exact() {
        // 51 answers reach ±20.9, 56 would reach ±20
        assertThat(nps(27, 14, 10).moreNeeded()).isEqualTo(5);
    }
}
