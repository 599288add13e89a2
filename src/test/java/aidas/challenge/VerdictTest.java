package aidas.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.shared.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How sums stand to a goal. */
class VerdictTest {

    private static Terms terms(Kind kind, Measure measure, int goal) {
        var from = LocalDate.of(2026, 5, 4);
        return new Terms(
                kind,
                measure,
                new Area(Area.Reach.COMPANY, null),
                new Period(from, from.plusDays(14)),
                goal,
                0);
    }

    private static Sums sums(int n, int good) {
        return new Sums(BigDecimal.valueOf(n), BigDecimal.valueOf(good));
    }

    private static Verdict share(Sums before, Sums during) {
        return Verdict.of(terms(Kind.OWN_PAST, Measure.PRAISE, 20), before, during);
    }

    @Test
    void R5_1_a_common_goal_is_met_at_its_number() {
        var terms = terms(Kind.COMMON_GOAL, Measure.THANKS, 40);
        assertThat(Verdict.of(terms, Sums.NONE, Sums.of(39)).met()).isFalse();
        assertThat(Verdict.of(terms, Sums.NONE, Sums.of(40)).met()).isTrue();
        assertThat(Verdict.of(terms, Sums.NONE, Sums.of(39)).percent()).isEqualTo(97);
    }

    @Test
    void R5_2_the_own_past_is_beaten_by_the_percentage_and_by_one_at_least() {
        var terms = terms(Kind.OWN_PAST, Measure.THANKS, 10);
        assertThat(Verdict.of(terms, Sums.of(40), Sums.of(43)).goal()).isEqualTo(44);
        assertThat(Verdict.of(terms, Sums.of(6), Sums.of(6)).goal()).isEqualTo(7);
        assertThat(Verdict.of(terms, Sums.NONE, Sums.of(5)).goal()).isEqualTo(5);
    }

    @Test
    void R5_3_what_chance_explains_is_no_win() {
        // scipy and Newcombe's method 10: 80/100 against 75/100 differ by .05, −.067 to .165
        assertThat(share(sums(100, 75), sums(100, 80)).outcome()).isEqualTo(Outcome.UNSURE);
        assertThat(share(sums(1000, 750), sums(1000, 810)).outcome()).isEqualTo(Outcome.MET);
        assertThat(share(sums(1000, 750), sums(1000, 650)).outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void R5_3_a_share_comes_with_the_interval_of_wilson_and_its_goal() {
        var verdict = share(sums(100, 75), sums(100, 80));
        assertThat(verdict.value()).isEqualTo(0.8);
        assertThat(verdict.goal()).isCloseTo(0.8, within(1e-12));
        // statsmodels.stats.proportion.proportion_confint(80, 100, method="wilson")
        assertThat(verdict.low()).isCloseTo(0.711170, within(1e-6));
        assertThat(verdict.high()).isCloseTo(0.866633, within(1e-6));
    }

    @Test
    void R1_5_below_twenty_answers_nothing_is_judged() {
        assertThat(share(sums(100, 75), sums(19, 19)).outcome()).isEqualTo(Outcome.TOO_FEW);
        assertThat(share(sums(19, 1), sums(100, 99)).outcome()).isEqualTo(Outcome.TOO_FEW);
        var terms = terms(Kind.COMMON_GOAL, Measure.PRAISE, 20);
        assertThat(Verdict.of(terms, Sums.NONE, sums(19, 19)).outcome()).isEqualTo(Outcome.TOO_FEW);
        assertThat(Verdict.of(terms, Sums.NONE, sums(20, 20)).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void R1_6_the_days_before_fall_on_the_same_days_of_the_week() {
        for (int days = 1; days <= 90; days++) {
            var from = LocalDate.of(2026, 5, 6);
            var terms =
                    new Terms(
                            Kind.OWN_PAST,
                            Measure.THANKS,
                            new Area(Area.Reach.COMPANY, null),
                            new Period(from, from.plusDays(days)),
                            10,
                            0);
            var before = terms.before();
            assertThat(before.from().getDayOfWeek()).isEqualTo(from.getDayOfWeek());
            assertThat(before.until()).isBetween(from.minusDays(6), from);
            assertThat(before.until().toEpochDay() - before.from().toEpochDay()).isEqualTo(days);
        }
    }

    @Test
    void R1_4_what_is_counted_is_one_of_three() {
        assertThat(Measure.values())
                .containsExactly(Measure.THANKS, Measure.COLLEAGUES, Measure.PRAISE);
    }
}
