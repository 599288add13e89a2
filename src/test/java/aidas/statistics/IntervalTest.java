package aidas.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void R1_1_ends_out_of_order_or_unknown_are_refused() {
        assertThatThrownBy(() -> new Interval(2, 1)).hasMessageContaining("from low to high");
        assertThatThrownBy(() -> new Interval(Double.NaN, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Interval(0, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void R1_1_one_value_is_an_interval_too() {
        assertThat(new Interval(1, 1).margin()).isZero();
        assertThat(new Interval(1, 1).holds(1)).isTrue();
    }

    @Test
    void R1_1_an_interval_is_cut_at_what_is_possible() {
        assertThat(new Interval(-1.2, 0.4).within(-1, 1)).isEqualTo(new Interval(-1, 0.4));
        assertThat(new Interval(2, 3).within(-1, 1)).isEqualTo(new Interval(1, 1));
    }

    @Test
    void R1_2_the_quantiles_are_those_of_the_tables() {
        assertThat(Normal.z(0.95)).isCloseTo(1.95996398454005, within(1e-13));
        assertThat(Normal.quantile(0.5)).isZero();
        // scipy.stats.t.ppf(0.975, [1, 2, 11, 1000])
        assertThat(StudentT.t(0.95, 1)).isCloseTo(12.7062047361747, within(1e-10));
        assertThat(StudentT.t(0.95, 2)).isCloseTo(4.30265272974946, within(1e-11));
        assertThat(StudentT.t(0.95, 11)).isCloseTo(2.20098516009164, within(1e-11));
        assertThat(StudentT.t(0.95, 1000)).isCloseTo(1.96233908082641, within(1e-11));
    }

    @Test
    void R1_2_tail_probabilities_keep_their_digits() {
        assertThat(Normal.twoSided(0)).isEqualTo(1);
        assertThat(Normal.twoSided(-1.95996398454005)).isCloseTo(0.05, within(1e-13));
        // R: 2 * pnorm(-20)
        assertThat(Normal.twoSided(20)).isCloseTo(5.50724823721247e-89, within(1e-98));
    }
}
