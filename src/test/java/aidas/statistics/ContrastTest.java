package aidas.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {

    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "0, 10, 0, 10, -0.2775, 0.2775",
        "10, 10, 0, 20, 0.6791, 1.0000",
        "10, 10, 0, 10, 0.6075, 1.0000"
    })
    void R21_1_shares_differ_as_newcombe_prints(
            double a, double n, double b, double m, double low, double high) {
        var contrast = Proportion.of(a, n).less(Proportion.of(b, m), 0.95);
        assertThat(contrast.value()).isCloseTo(a / n - b / m, within(1e-12));
        assertThat(contrast.interval().low()).isCloseTo(low, within(5e-5));
        assertThat(contrast.interval().high()).isCloseTo(high, within(5e-5));
    }

    @Test
    void R21_1_the_probability_of_a_difference_is_that_of_the_pooled_share() {
        // 56/70 and 48/80: z = 0.2/√(0.6933·0.3067·(1/70 + 1/80)) = 2.6502
        var p = Proportion.of(56, 70).pOfDifference(Proportion.of(48, 80));
        assertThat(p).isCloseTo(0.008044, within(5e-6));
        assertThat(Proportion.of(0, 5).pOfDifference(Proportion.of(0, 9))).isEqualTo(1);
    }

    @Test
    void R21_1_the_other_way_round_it_is_the_same_with_signs_changed() {
        var one = Proportion.of(8, 20).less(Proportion.of(15, 22), 0.95).times(100);
        var other = Proportion.of(15, 22).less(Proportion.of(8, 20), 0.95).times(100);
        assertThat(one.interval().low()).isCloseTo(-other.interval().high(), within(1e-12));
        assertThat(one.value()).isCloseTo(-other.value(), within(1e-12));
    }

    @Test
    void R21_2_answers_that_are_all_alike_still_vary() {
        assertThat(Proportion.of(9, 9).adjustedVariance()).isPositive();
        // p = ½: 2·¼·(1.96 + 0.8416)²/0.1² = 392.4
        assertThat(SampleSize.toTellApart(0.25, 0.10, 0.95, 0.80)).isCloseTo(392.4, within(0.05));
    }
}
