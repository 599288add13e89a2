package aidas.insight.selftest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedTest {

    @ParameterizedTest
    @CsvSource({
        "0.289456056317171, 9, 0.2894560561, true",
        "0.289456056317171, 9, 0.2894560555, false",
        "8.64795221209219e-11, 6, 8.647957e-11, true",
        "8.64795221209219e-11, 6, 8.64797e-11, false",
        "0, 9, 5e-13, true",
        "0, 9, 5e-9, false",
        "45, 9, NaN, false",
        "45, 9, Infinity, false"
    })
    void R2_1_as_many_digits_agree_as_are_asked_for(
            String printed, int needed, double got, boolean agrees) {
        assertThat(new Expected("x", printed, needed).check(got).agrees()).isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource({
        "40.70, 40.7049, true",
        "40.70, 40.7051, false",
        "40.70, 40.6951, true",
        ".05378, 0.053784, true",
        ".05378, 0.053786, false",
        "5.777e-6, 5.7774e-6, true",
        "5.777e-6, 5.7776e-6, false",
        "6.5365, NaN, false"
    })
    void R2_2_what_is_printed_rounded_is_rounded_to_as_well(
            String printed, double got, boolean agrees) {
        assertThat(new Expected("x", printed, 0).check(got).agrees()).isEqualTo(agrees);
    }

    @Test
    void R2_1_a_double_has_no_sixteenth_digit() {
        assertThatThrownBy(() -> new Expected("x", "1", 16)).hasMessageContaining("not 16");
        assertThatThrownBy(() -> new Expected("x", "1", -1)).hasMessageContaining("not -1");
    }
}
