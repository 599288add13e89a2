package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.feedback.Variation.Departure;
import aidas.feedback.Variation.Limited;
import aidas.feedback.Variation.TooShort;
import aidas.statistics.ControlChart.Kind;
import aidas.survey.Scale;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendTest {

    private static final YearMonth JANUARY = YearMonth.of(2025, 1);

    /** Months of 100 answers, so many of them favourable; −1 for a month without answers. */
    private static Trend trend(YearMonth running, long... shares) {
        return new Trend(
                IntStream.range(0, shares.length)
                        .mapToObj(i -> new MonthlyFigure(JANUARY.plusMonths(i), figure(shares[i])))
                        .toList(),
                running);
    }

    private static Figure figure(long share) {
        return share < 0
                ? Missing.nobodyAnswered()
                : new Csat(Scale.CSAT_1_5, Bands.counted(share, 0, 100 - share));
    }

    @Test
    void R8_14_ordinary_variation_is_told_from_the_steps_between_months() {
        var year = trend(null, 41, 38, 45, 40, 43, 39, 47, 42, 40, 44, 58, 41);
        assertThat(year.variation())
                .isInstanceOfSatisfying(
                        Limited.class,
                        limited -> {
                            assertThat(limited.mean()).isCloseTo(43.1667, within(5e-5));
                            assertThat(limited.low()).isCloseTo(25.7558, within(5e-5));
                            assertThat(limited.high()).isCloseTo(60.5776, within(5e-5));
                            assertThat(limited.departures()).isEmpty();
                        });
    }

    @Test
    void R8_14_a_month_outside_is_named() {
        var year = trend(null, 41, 39, 42, 40, 43, 41, 42, 40, 41, 39, 90, 41);
        assertThat(((Limited) year.variation()).departures())
                .containsExactly(
                        new Departure(Kind.ABOVE, YearMonth.of(2025, 11), YearMonth.of(2025, 11)));
    }

    @Test
    void R8_14_seven_months_need_one_more() {
        assertThat(trend(null, 41, 39, 42, 40, 43, 41, 42).variation()).isEqualTo(new TooShort(1));
        assertThat(trend(null).variation()).isEqualTo(new TooShort(8));
    }

    @Test
    void R8_14_months_without_answers_are_no_steps() {
        var gaps = trend(null, 41, 39, -1, 40, 43, 41, -1, 42, 40, 41);
        assertThat(gaps.variation()).isInstanceOf(Limited.class);
        assertThat(gaps.measured()).isTrue();
        assertThat(trend(null, -1, -1).measured()).isFalse();
    }

    @Test
    void R8_14_a_month_that_still_runs_is_not_judged() {
        var values = new long[] {41, 39, 42, 40, 43, 41, 42, 40, 0};
        var running = trend(JANUARY.plusMonths(8), values).variation();
        assertThat(((Limited) running).departures()).isEmpty();
        var over = trend(null, values).variation();
        assertThat(((Limited) over).departures()).isNotEmpty();
    }

    @Test
    void R8_14_limits_do_not_leave_the_scale() {
        var shares = new long[12];
        Arrays.setAll(shares, i -> i % 2 == 0 ? 100 : 60);
        var limited = (Limited) trend(null, shares).variation();
        assertThat(limited.high()).isEqualTo(100);
        assertThat(limited.low()).isGreaterThanOrEqualTo(0);
    }
}
