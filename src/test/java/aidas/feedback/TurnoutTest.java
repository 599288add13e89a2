package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.shared.Period;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class TurnoutTest {

    private static final Period APRIL = Period.ofMonth(YearMonth.of(2026, 4));

    private static Turnout turnout(long asked, long answered, long others, long told) {
        return new Turnout(APRIL, asked, answered, others, told, 30);
    }

    @Test
    void R8_16_it_is_answers_of_those_asked_with_wilsons_interval() {
        // prop.test(600, 1000, correct = FALSE): 0.5693 to 0.6299
        var rate = (ResponseRate) turnout(1000, 600, 0, 30).figure();
        assertThat(rate.value()).isCloseTo(60, within(1e-9));
        assertThat(rate.intervalLow()).isCloseTo(56.93, within(0.005));
        assertThat(rate.intervalHigh()).isCloseTo(62.99, within(0.005));
        assertThat(rate.n()).isEqualTo(1000);
        assertThat(rate.tooFewToJudge()).isFalse();
    }

    @Test
    void R8_16_days_of_which_nothing_was_told_are_left_out_and_named() {
        var why = turnout(300, 60, 45, 12).explanation().orElseThrow();
        assertThat(why.leftOut()).containsExactly(new LeftOut.DaysUntold(12, 30, 45));
        assertThat(why.excluded()).isEqualTo(45);
        assertThat(turnout(300, 60, 0, 30).explanation().orElseThrow().leftOut()).isEmpty();
    }

    @Test
    void R8_16_where_more_answered_than_were_asked_there_is_none() {
        assertThat(turnout(50, 51, 0, 30).figure())
                .isEqualTo(new Missing(Missing.Reason.MORE_THAN_ASKED));
        assertThat(((Measured) turnout(50, 50, 0, 30).figure()).intervalHigh())
                .isLessThanOrEqualTo(100);
    }

    @Test
    void R8_16_nobody_asked_and_nobody_told_are_not_the_same() {
        assertThat(turnout(0, 0, 9, 0).figure())
                .isEqualTo(new Missing(Missing.Reason.ASKED_UNKNOWN));
        assertThat(turnout(0, 0, 0, 30).figure())
                .isEqualTo(new Missing(Missing.Reason.NOBODY_ASKED));
        assertThat(turnout(0, 0, 9, 0).explanation()).isEmpty();
    }

    @Test
    void R8_16_nobody_who_answered_is_a_rate_of_zero() {
        // Wilson, 0 of 10: 0 to 0.2775
        var none = (ResponseRate) turnout(10, 0, 0, 30).figure();
        assertThat(none.value()).isZero();
        assertThat(none.intervalHigh()).isCloseTo(27.75, within(0.005));
        assertThat(none.moreNeeded()).isPositive();
    }

    @Test
    void R8_16_a_rate_outside_of_what_can_be_is_refused() {
        assertThatThrownBy(() -> new ResponseRate(11, 10)).hasMessageContaining("11 of 10");
        assertThatThrownBy(() -> new ResponseRate(0, 0)).hasMessageContaining("0 of 0");
        assertThatThrownBy(() -> new AskedDay(APRIL.from(), -1)).hasMessageContaining("-1");
    }
}
