package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.shared.Period;
import aidas.shared.Refused;
import aidas.survey.Scale;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final Period SPRING = new Period(MARCH, MARCH.plusMonths(3));

    @Test
    void R8_15_whole_months_are_compared_with_as_many_months() {
        assertThat(Comparison.before(SPRING)).isEqualTo(new Period(MARCH.minusMonths(3), MARCH));
    }

    @Test
    void R8_15_days_are_compared_with_as_many_days() {
        var days = new Period(MARCH.plusDays(3), MARCH.plusDays(13));
        assertThat(Comparison.before(days))
                .isEqualTo(new Period(MARCH.minusDays(7), MARCH.plusDays(3)));
    }

    @Test
    void R8_15_each_scale_of_either_period_is_compared() {
        var now = summary(SPRING, Scores.on(Scale.NPS_0_10, 9, 10));
        var before = summary(Comparison.before(SPRING), Scores.on(Scale.CSAT_1_5, 4));
        var both = Comparison.of(SPRING, List.of(now), before.period(), List.of(before));
        assertThat(both.scales())
                .extracting(Compared::scale)
                .containsExactly(Scale.NPS_0_10, Scale.CSAT_1_5);
        assertThat(both.on(Scale.CSAT_1_5).course()).isEqualTo(Course.NOBODY);
        assertThat(both.on(Scale.CES_1_7).course()).isEqualTo(Course.NOBODY);
    }

    @Test
    void R8_15_periods_that_share_a_day_are_refused() {
        var shared = new Period(MARCH.minusMonths(1), MARCH.plusDays(1));
        assertThatThrownBy(() -> new Comparison(SPRING, shared, List.of()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no ->
                                assertThat(no.violations().getFirst().field())
                                        .isEqualTo("againstUntil"));
    }

    @Test
    void R8_6_scales_are_not_compared_with_each_other() {
        assertThatThrownBy(
                        () ->
                                new Compared(
                                        Answers.none(Scale.NPS_0_10), Answers.none(Scale.CSAT_1_5)))
                .hasMessageContaining("never mixed");
    }

    private static Summary summary(Period period, Answers answers) {
        return new Summary(answers, period, Trend.NONE);
    }
}
