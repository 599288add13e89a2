package aidas.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventRateTest {

    /** Garwood's limits, as half of χ² at 2X and 2X + 2 degrees of freedom tells them. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 3.688879",
        "1, 0.02531781, 5.571643",
        "10, 4.795389, 18.39036",
        "100, 81.36397, 121.6268"
    })
    void R22_4_the_limits_are_those_of_R(double count, double low, double high) {
        var rate = EventRate.of(new Events(count, 1), 1, .95);
        assertThat(rate.interval().low()).isCloseTo(low, within(5e-5));
        assertThat(rate.interval().high()).isCloseTo(high, within(5e-5));
        var scaled = EventRate.of(new Events(count, 20), 1, .95);
        assertThat(scaled.interval().high()).isCloseTo(high / 20, within(5e-6));
    }

    @Test
    void R22_4_units_that_differ_more_than_chance_make_it_wider() {
        var narrow = EventRate.of(new Events(40, 10), 1, .95).interval();
        var wide = EventRate.of(new Events(40, 10), 4, .95).interval();
        assertThat(wide.margin()).isBetween(1.8 * narrow.margin(), 2.2 * narrow.margin());
        assertThat(EventRate.of(new Events(0, 10), 4, .95).interval().high()).isPositive();
        assertThatThrownBy(() -> EventRate.of(new Events(1, 1), .5, .95))
                .hasMessageContaining("at least 1");
    }

    @Test
    void R22_4_the_dispersion_is_pearsons_and_never_below_1() {
        // rate 2: (0−2)²/2 + (4−2)²/2 = 4, one degree of freedom
        var two = List.of(new Events(0, 1), new Events(4, 1));
        assertThat(EventRate.dispersion(List.of(two))).isCloseTo(4, within(1e-12));
        var alike = List.of(new Events(2, 1), new Events(2, 1), new Events(2, 1));
        assertThat(EventRate.dispersion(List.of(alike))).isEqualTo(1);
        assertThat(EventRate.dispersion(List.of(List.of(new Events(0, 3))))).isEqualTo(1);
    }

    @Test
    void R22_4_it_holds_the_true_rate_at_least_as_often_as_it_says() {
        var chance = new SplittableRandom(7);
        int held = 0;
        for (int world = 0; world < 2000; world++) {
            // 300 chances of 1 % each: nearly Poisson of mean 3
            long count = IntStream.range(0, 300).filter(i -> chance.nextInt(100) == 0).count();
            held += EventRate.of(new Events(count, 1), 1, .95).interval().holds(3) ? 1 : 0;
        }
        assertThat(held / 2000.0).isGreaterThanOrEqualTo(.945);
    }

    @Test
    void R22_4_what_is_no_count_is_refused() {
        assertThatThrownBy(() -> new Events(-1, 1)).hasMessageContaining("counted");
        assertThatThrownBy(() -> new Events(1, 0)).hasMessageContaining("counted");
    }
}
