package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.survey.Scale;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommonAxisTest {

    private static Measured nps(long promoters, long passives, long detractors) {
        return Nps.of(promoters, passives, detractors).orElseThrow();
    }

    @Test
    void R8_13_nothing_needs_no_axis() {
        assertThat(CommonAxis.around(List.of())).isEmpty();
    }

    @Test
    void R8_13_a_narrow_interval_is_not_blown_up() {
        // 0, −4.4 to 4.4
        var axis = CommonAxis.around(List.of(nps(1000, 0, 1000))).orElseThrow();
        assertThat(axis).isEqualTo(new CommonAxis(-20, 20, 10));
    }

    @Test
    void R8_13_both_ends_of_the_scale_fit() {
        var axis = CommonAxis.around(List.of(nps(40, 0, 0), nps(0, 0, 40))).orElseThrow();
        assertThat(axis).isEqualTo(new CommonAxis(-100, 100, 50));
    }

    @Test
    void R8_13_the_axis_stays_on_the_scale() {
        var axis = CommonAxis.around(List.of(nps(5000, 0, 0))).orElseThrow();
        assertThat(axis).isEqualTo(new CommonAxis(60, 100, 10));
    }

    @Test
    void R8_13_a_raw_value_outside_its_interval_fits_too() {
        // one promoter is an NPS of 100, −48 to 98
        var axis = CommonAxis.around(List.of(nps(1, 0, 0))).orElseThrow();
        assertThat(axis.high()).isGreaterThanOrEqualTo(100);
    }

    @Test
    void R8_13_shares_stay_between_0_and_100() {
        var all = Scores.on(Scale.CSAT_1_5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5).figure();
        var axis = CommonAxis.around(List.of((Measured) all)).orElseThrow();
        assertThat(axis.high()).isCloseTo(100, within(1e-9));
    }
}
