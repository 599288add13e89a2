package aidas.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.display.Progress.Known;
import aidas.display.Progress.NotBegun;
import aidas.display.Progress.TooFew;
import aidas.display.Progress.Verdict;
import aidas.feedback.Answers;
import aidas.shared.Period;
import aidas.shared.Refused;
import aidas.survey.Scale;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 14);
    private static final Period YEAR = new Period(FIRST, LocalDate.of(2027, 1, 1));

    private static GoalFacts nps(double target) {
        return new GoalFacts(Scale.NPS_0_10, BigDecimal.valueOf(target), YEAR);
    }

    /** Promoters score 9 and detractors 5. */
    private static Answers answers(long promoters, long detractors) {
        return Answers.counted(
                Scale.NPS_0_10,
                promoters,
                0,
                detractors,
                9 * promoters + 5 * detractors,
                81 * promoters + 25 * detractors);
    }

    private static Verdict verdict(double target) {
        // 60 of 100 promote, 40 do not: NPS 20, adjusted Wald about 1 to 38
        return ((Known) Progress.of(nps(target), answers(60, 40), MARCH)).verdict();
    }

    @Test
    void R3_2_a_goal_is_reached_when_the_whole_interval_lies_above_it() {
        assertThat(verdict(0)).isEqualTo(Verdict.REACHED);
        assertThat(verdict(20)).isEqualTo(Verdict.OPEN);
        assertThat(verdict(30)).isEqualTo(Verdict.OPEN);
        assertThat(verdict(50)).isEqualTo(Verdict.NOT_YET);
    }

    @Test
    void R3_3_below_thirty_answers_there_is_no_figure() {
        assertThat(Progress.of(nps(50), answers(20, 9), MARCH)).isEqualTo(new TooFew(1));
        assertThat(Progress.of(nps(50), Answers.none(Scale.NPS_0_10), MARCH))
                .isEqualTo(new TooFew(30));
        assertThat(Progress.of(nps(50), answers(20, 10), MARCH)).isInstanceOf(Known.class);
    }

    @Test
    void R3_1_before_its_first_day_a_goal_has_not_begun() {
        assertThat(Progress.of(nps(50), answers(60, 40), FIRST.minusDays(1)))
                .isEqualTo(new NotBegun(FIRST));
    }

    @Test
    void R3_1_a_target_that_the_figure_cannot_reach_is_refused() {
        assertThat(nps(-100).target()).isEqualByComparingTo("-100");
        assertThatThrownBy(() -> nps(100.1)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> nps(45.25)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new GoalFacts(Scale.CSAT_1_5, BigDecimal.valueOf(-1), YEAR))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("from 0 to 100");
    }

    @Test
    void R3_1_a_goal_lasts_at_most_two_years() {
        var longer = new Period(FIRST, LocalDate.of(2028, 1, 2));
        assertThatThrownBy(() -> new GoalFacts(Scale.NPS_0_10, BigDecimal.TEN, longer))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("until");
    }
}
