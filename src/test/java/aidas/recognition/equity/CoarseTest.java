package aidas.recognition.equity;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.statistics.EventRate;
import aidas.statistics.Events;
import aidas.statistics.Interval;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CoarseTest {

    private static EventRate rate(int thanks, int people) {
        return EventRate.of(new Events(thanks, 3.0 * people), 1, .95);
    }

    @Test
    void R2_4_a_single_thank_you_of_six_people_does_not_always_show() {
        assertThat(Coarse.of(rate(18, 6)).value()).isEqualTo(1);
        assertThat(Coarse.of(rate(19, 6)).value()).isEqualTo(1);
        assertThat(Coarse.of(rate(20, 6)).value()).isEqualTo(1.2);
        assertThat(Coarse.of(rate(18, 6)).interval()).isEqualTo(new Interval(.6, 1.6));
        assertThat(Coarse.of(18 / 90.0, rate(18, 6))).isEqualTo(.2);
        assertThat(Coarse.of(0, rate(0, 6))).isZero();
    }

    @Property(tries = 500)
    void R2_4_what_is_told_stays_near_and_inside_its_interval(
            @ForAll @IntRange(min = 1, max = 3000) int thanks,
            @ForAll @IntRange(min = 5, max = 900) int people) {
        var exact = rate(thanks, people);
        var told = Coarse.of(exact);
        double width = 2 * exact.interval().margin();
        assertThat(Math.abs(told.value() - exact.value())).isLessThanOrEqualTo(width / 4 + .005);
        assertThat(told.value()).isBetween(told.interval().low(), told.interval().high());
    }
}
