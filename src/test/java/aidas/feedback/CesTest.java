package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.survey.Scale;
import org.junit.jupiter.api.Test;

class CesTest {

    @Test
    void R8_4_easy_less_hard_when_higher_is_better() {
        var ces = (Ces) Scores.on(Scale.CES_1_7, 7, 6, 6, 5, 4, 3).figure();
        assertThat(ces.value()).isCloseTo(100 * (3 - 1) / 6.0, within(1e-12));
        assertThat(ces.bands()).isEqualTo(new Bands(3, 2, 1, 6, 6));
    }

    @Test
    void R8_4_easy_less_hard_when_lower_is_better() {
        var ces = (Ces) Scores.on(Scale.CES_1_5_LOW, 1, 2, 3, 4, 1).figure();
        assertThat(ces.value()).isCloseTo(100 * (3 - 1) / 5.0, within(1e-12));
    }

    @Test
    void R8_4_the_index_has_the_interval_of_a_net_share() {
        var ces = new Ces(Scale.CES_1_7, Bands.counted(24, 10, 6));
        var nps = Nps.of(24, 10, 6).orElseThrow();
        assertThat(ces.intervalLow()).isEqualTo(nps.intervalLow());
        assertThat(ces.intervalHigh()).isEqualTo(nps.intervalHigh());
        assertThat(ces.answersFor(10)).isEqualTo(nps.answersFor(10));
    }

    @Test
    void R8_4_everyone_found_it_hard() {
        var ces = (Ces) Scores.on(Scale.CES_1_5_LOW, 5, 5, 4).figure();
        assertThat(ces.value()).isEqualTo(-100);
        assertThat(ces.intervalLow()).isEqualTo(-100);
    }

    @Test
    void R8_6_effort_is_not_asked_on_a_scale_of_satisfaction() {
        assertThatThrownBy(() -> new Ces(Scale.CSAT_1_7, Bands.counted(1, 0, 0)))
                .hasMessageContaining("CES scale");
    }
}
