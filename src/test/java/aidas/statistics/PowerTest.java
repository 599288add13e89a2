package aidas.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowerTest {

    @ParameterizedTest
    @CsvSource({
        "5, .878",
        "8, .707",
        "10, .632",
        "12, .576",
        "15, .514",
        "20, .444",
        "25, .396",
        "30, .361",
        "40, .312",
        "50, .279",
        "75, .227",
        "100, .197",
        "200, .139"
    })
    void R10_1_the_smallest_that_is_told_from_none(int n, double r) {
        assertThat(Power.smallestSignificant(n, .05)).isCloseTo(r, within(5e-4));
    }

    @Test
    void R10_1_it_stands_at_the_edge_of_the_test() {
        var r = Correlation.Measured.of(Power.smallestSignificant(20, .05), 20, 18);
        assertThat(r.p()).isCloseTo(.05, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({".1, 783", ".2, 194", ".25, 124", ".33, 70", ".4, 47", ".5, 30", "-.5, 30"})
    void R10_2_units_that_eighty_percent_power_takes(double r, int units) {
        assertThat(Power.unitsNeeded(r, .05, .8)).isEqualTo(units);
    }

    @Test
    void R10_2_none_and_certainty_have_no_size() {
        assertThatThrownBy(() -> Power.unitsNeeded(0, .05, .8)).hasMessageContaining("got 0");
        assertThatThrownBy(() -> Power.unitsNeeded(1, .05, .8)).hasMessageContaining("got 1");
        assertThat(Power.unitsNeeded(1e-9, .05, .8)).isEqualTo(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource({"10, .05", "40, .05", "400, .01"})
    void R10_3_what_is_detected_with_that_power_has_that_power(int n, double level) {
        double r = Power.detectable(n, level, .8);
        assertThat(r).isGreaterThan(Power.smallestSignificant(n, level));
        assertThat(Power.of(n, r, level)).isCloseTo(.8, within(1e-4));
        assertThat(Power.of(n, -r, level)).isCloseTo(.8, within(1e-4));
        assertThat(Power.unitsNeeded(r - 1e-9, level, .8)).isEqualTo(n + 1);
    }

    @Test
    void R10_3_without_a_correlation_the_power_is_the_level() {
        assertThat(Power.of(50, 0, .05)).isCloseTo(.05, within(1e-12));
    }

    @Test
    void R10_4_two_correlations_differ_as_printed() {
        // r .4 of 100 against .6 of 150: difference .269, standard error .131
        var difference = Fisher.difference(.6, 150, .4, 100);
        assertThat(difference.value()).isCloseTo(.269, within(1e-3));
        assertThat(difference.se()).isCloseTo(.131, within(5e-4));
        assertThat(difference.z()).isCloseTo(2.060, within(5e-4));
        assertThat(difference.p()).isCloseTo(.0394, within(5e-5));
        assertThatThrownBy(() -> Fisher.se(3)).hasMessageContaining("got 3");
    }
}
