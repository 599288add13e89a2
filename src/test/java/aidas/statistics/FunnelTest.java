package aidas.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunnelTest {

    private static final Funnel SIX = Funnel.of(SixStores.ANALYSIS);

    @ParameterizedTest
    @CsvSource({"10, 11.5, 94.4", "50, 34.4, 71.5", "100, 39.8, 66.1", "400, 46.4, 59.5"})
    void R6_1_six_stores_have_the_limits_of_the_oracle(double n, double low, double high) {
        var limits = SIX.limits(n, Funnel.ALERT).times(100);
        assertThat(limits.low()).isCloseTo(low, within(.05));
        assertThat(limits.high()).isCloseTo(high, within(.05));
    }

    @Test
    void R6_1_store_d_lies_outside_even_the_wide_limits_and_a_inside() {
        var wide = SIX.limits(50, Funnel.ALARM).times(100);
        assertThat(wide.low()).isCloseTo(23.7, within(.05));
        assertThat(wide.holds(10)).isFalse();
        assertThat(SIX.limits(10, Funnel.ALERT).times(100).holds(90)).isTrue();
    }

    @Test
    void R6_1_limits_close_in_on_the_mean_as_answers_come() {
        assertThat(SIX.limits(400, Funnel.ALERT).margin())
                .isCloseTo(SIX.limits(100, Funnel.ALERT).margin() / 2, within(1e-12));
    }

    @Test
    void R6_1_nobody_has_no_limits() {
        assertThatThrownBy(() -> SIX.limits(0, .95)).hasMessageContaining("at least one value");
        assertThatThrownBy(() -> new Funnel(1, -1)).hasMessageContaining("variance");
    }
}
