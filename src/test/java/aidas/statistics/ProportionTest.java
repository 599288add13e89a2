package aidas.statistics;

import static aidas.Oracle.closed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.Oracle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProportionTest {

    static List<Oracle> newcombe() {
        return Oracle.read("D-O04_proportion_intervals").all("cases");
    }

    @ParameterizedTest
    @MethodSource("newcombe")
    void R2_1_wilson_agrees_with_R(Oracle pair) {
        var share = Proportion.of(pair.number("x"), pair.number("n"));
        var expected = pair.numbers("wilson");
        var interval = share.wilson(0.95);
        assertThat(interval.low()).isCloseTo(expected[0], closed(expected[0]));
        assertThat(interval.high()).isCloseTo(expected[1], closed(expected[1]));
        var lower = pair.number("wilson_lower_90_one_sided_95");
        assertThat(share.wilson(0.90).low()).isCloseTo(lower, closed(lower));
    }

    /** The pairs are those of E. Miller, "How not to sort by average rating" (2009); z is 1.96. */
    @ParameterizedTest
    @CsvSource({
        "2, 2, .3424",
        "100, 101, .9460",
        "600, 1000, .5693",
        "5500, 10000, .5402",
        "10, 10, .7225",
        "0, 10, 0"
    })
    void R2_1_the_lower_ends_are_those_printed(double x, double n, double low) {
        assertThat(Proportion.of(x, n).wilsonFor(1.96).low()).isCloseTo(low, within(5e-5));
    }

    @Test
    void R2_1_nothing_out_of_ten_ends_at_nought_exactly() {
        var none = Proportion.of(0, 10).wilsonFor(1.96);
        assertThat(none.low()).isZero();
        assertThat(none.high()).isCloseTo(.2775, within(5e-5));
        assertThat(Proportion.of(10, 10).wilson(0.95).high()).isBetween(1 - 1e-15, 1.0);
    }

    @Test
    void R2_1_a_share_of_nothing_is_refused() {
        assertThatThrownBy(() -> new Proportion(0.5, 0)).hasMessageContaining("needs an answer");
        assertThatThrownBy(() -> Proportion.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Proportion.of(3, 2)).hasMessageContaining("between 0 and 1");
    }

    @ParameterizedTest
    @CsvSource({"0", "0.1", "0.5", "0.93", "1"})
    void R2_4_the_answers_told_reach_the_margin_and_no_earlier(double share) {
        double needed = new Proportion(share, 7).answersFor(0.05, 0.95);
        assertThat(new Proportion(share, needed).wilsonFor(Normal.z(0.95)).margin())
                .isCloseTo(0.05, within(1e-12));
        assertThat(new Proportion(share, needed - 1).wilson(0.95).margin()).isGreaterThan(0.05);
    }
}
