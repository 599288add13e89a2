package aidas.outreach.begging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.feedback.Answers;
import aidas.feedback.Measured;
import aidas.survey.Scale;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MeterTest {

    private static final Meter NONE = Meter.none("Old Town", Scale.NPS_0_10);

    private static Answers one(int score) {
        return Answers.one(Scale.NPS_0_10, BigDecimal.valueOf(score), 1);
    }

    @Test
    void R1_1_the_share_is_of_those_who_told() {
        var meter = NONE;
        for (int i = 0; i < 30; i++) {
            meter = meter.plus(one(10), i < 3);
        }
        meter = meter.plus(one(0), null);
        assertThat(meter.told()).isEqualTo(30);
        assertThat(meter.share()).isCloseTo(0.1, within(1e-12));
        // statsmodels.stats.proportion.proportion_confint(3, 30, method="wilson")
        assertThat(meter.interval().low()).isCloseTo(0.03460, within(1e-5));
        assertThat(meter.interval().high()).isCloseTo(0.25621, within(1e-5));
    }

    @Test
    void R1_1_where_nobody_told_there_is_no_share() {
        assertThat(NONE.plus(one(9), null).measured()).isFalse();
        assertThatThrownBy(NONE::share).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void R1_2_without_those_who_were_asked_the_figure_is_another_one() {
        var meter = NONE.plus(one(10), true).plus(one(10), false).plus(one(0), null);
        assertThat(((Measured) meter.all().figure()).value()).isCloseTo(100.0 / 3, within(1e-9));
        assertThat(((Measured) meter.others().figure()).value()).isCloseTo(0, within(1e-9));
        assertThat(meter.others().n()).isEqualTo(2);
    }
}
