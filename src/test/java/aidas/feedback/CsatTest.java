package aidas.feedback;

import static aidas.Oracle.closed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.Oracle;
import aidas.survey.Scale;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CsatTest {

    private static Csat csat(long favourable, long neutral, long unfavourable) {
        return new Csat(Scale.CSAT_1_5, Bands.counted(favourable, neutral, unfavourable));
    }

    @Test
    void R8_3_eight_good_and_two_bad_are_eighty_percent() {
        assertThat(csat(8, 0, 2).value()).isEqualTo(80);
        assertThat(csat(8, 2, 0).value()).isEqualTo(80);
    }

    @Test
    void R8_3_scores_of_five_have_the_share_that_R_has() {
        var oracle = Oracle.read("D-O22_csat_mean_topbox");
        var csat = (Csat) Scores.on(Scale.CSAT_1_5, oracle.numbers("scores")).figure();
        var expected = oracle.at("expected");
        assertThat(csat.bands().favourable()).isEqualTo(expected.number("top2_n"));
        assertThat(csat.value()).isEqualTo(expected.number("top2") * 100);
        agrees(csat, expected.numbers("top2_wilson"));
    }

    @Test
    void R8_3_scores_of_seven_have_the_share_that_R_has() {
        var oracle = Oracle.read("D-O22_csat_mean_topbox").at("seven_point");
        var csat = (Csat) Scores.on(Scale.CSAT_1_7, oracle.numbers("scores")).figure();
        double expected = oracle.number("top2") * 100;
        assertThat(csat.value()).isCloseTo(expected, closed(expected));
    }

    static List<Oracle> shares() {
        return Oracle.read("D-O04_proportion_intervals").all("cases");
    }

    @ParameterizedTest
    @MethodSource("shares")
    void R8_3_the_interval_is_wilsons_and_stays_on_the_scale(Oracle share) {
        long top = (long) share.number("x");
        var csat = csat(top, 0, (long) share.number("n") - top);
        agrees(csat, share.numbers("wilson"));
        assertThat(csat.intervalLow()).isNotNegative();
        assertThat(csat.intervalHigh()).isLessThanOrEqualTo(100);
    }

    static List<Oracle> surgeries() {
        return Oracle.read("D-R06_gp_surgeries").at("expected").all("locations");
    }

    @ParameterizedTest
    @MethodSource("surgeries")
    void R8_3_eleven_surgeries_have_the_intervals_that_R_has(Oracle surgery) {
        long n = (long) surgery.number("n");
        long top = Math.round(surgery.number("top2") * n);
        var csat = csat(top, 0, n - top);
        agrees(csat, surgery.number("wilson_lo"), surgery.number("wilson_hi"));
        double low = surgery.number("wilson_lo90") * 100;
        assertThat(csat.interval(0.90).low()).isCloseTo(low, closed(low));
    }

    @Test
    void R8_6_satisfaction_is_not_asked_on_a_scale_of_effort() {
        assertThatThrownBy(() -> new Csat(Scale.CES_1_7, Bands.counted(1, 0, 0)))
                .hasMessageContaining("CSAT scale");
    }

    @Test
    void R8_8_ten_percent_on_either_side_is_the_widest_to_judge_by() {
        assertThat(csat(8, 0, 2).tooFewToJudge()).isTrue();
        // at 80 % Wilson's interval reaches ±10 with 60 answers
        assertThat(csat(8, 0, 2).answersFor(10)).isBetween(59.0, 60.0);
        assertThat(csat(8, 0, 2).moreNeeded()).isEqualTo(50);
        assertThat(csat(48, 0, 12).tooFewToJudge()).isFalse();
        assertThat(csat(48, 0, 12).widestMargin()).isEqualTo(10, within(1e-12));
    }

    private static void agrees(Csat csat, double... interval) {
        assertThat(csat.intervalLow()).isCloseTo(interval[0] * 100, closed(interval[0] * 100));
        assertThat(csat.intervalHigh()).isCloseTo(interval[1] * 100, closed(interval[1] * 100));
    }
}
