package aidas.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.statistics.Correlation.Measured;
import org.junit.jupiter.api.Test;

class DisattenuationTest {

    @Test
    void R17_4_a_correlation_is_divided_by_what_error_took() {
        var raw = Measured.of(.3, 50, 48);
        var corrected = Disattenuation.of(raw, .81, .64).orElseThrow();
        assertThat(corrected.raw()).isEqualTo(.3);
        assertThat(corrected.corrected()).isCloseTo(.3 / .72, within(1e-15));
        assertThat(corrected.interval().low()).isCloseTo(raw.interval().low() / .72, within(1e-15));
        assertThat(corrected.plausible()).isTrue();
    }

    @Test
    void R17_4_perfect_measures_leave_it_as_it_is() {
        var raw = Measured.of(-.4, 20, 18);
        assertThat(Disattenuation.of(raw, 1, 1).orElseThrow().corrected()).isEqualTo(-.4);
    }

    @Test
    void R17_4_beyond_one_it_says_that_the_reliabilities_are_too_low() {
        var corrected = Disattenuation.of(Measured.of(.8, 20, 18), .5, .5).orElseThrow();
        assertThat(corrected.corrected()).isCloseTo(1.6, within(1e-15));
        assertThat(corrected.plausible()).isFalse();
    }

    @Test
    void R17_4_without_reliability_there_is_nothing_to_correct() {
        assertThat(Disattenuation.of(Measured.of(.3, 50, 48), 0, .9)).isEmpty();
        assertThat(Disattenuation.of(Measured.of(.3, 50, 48), .9, -.2)).isEmpty();
        assertThatThrownBy(() -> Disattenuation.of(Measured.of(.3, 50, 48), 1.1, .9))
                .hasMessageContaining("1.1");
    }
}
