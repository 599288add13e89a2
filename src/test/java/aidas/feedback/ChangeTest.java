package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.survey.Scale;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static Nps nps(long promoters, long passives, long detractors) {
        return Nps.of(promoters, passives, detractors).orElseThrow();
    }

    @Test
    void R8_12_a_rise_is_told_where_zero_is_left_out() {
        var change = Change.between(nps(100, 100, 100), nps(200, 60, 40));
        assertThat(change.course()).isEqualTo(Course.UP);
        assertThat(change)
                .isInstanceOfSatisfying(
                        Change.Told.class,
                        told -> {
                            assertThat(told.difference()).isCloseTo(53.3, within(1.0));
                            assertThat(told.low()).isPositive().isLessThan(told.difference());
                            assertThat(told.high()).isGreaterThan(told.difference());
                        });
    }

    @Test
    void R8_12_a_fall_is_told_where_zero_is_left_out() {
        assertThat(Change.between(nps(200, 60, 40), nps(100, 100, 100)).course())
                .isEqualTo(Course.DOWN);
    }

    @Test
    void R8_12_a_difference_that_may_be_none_is_unclear() {
        // 5 points up with 200 answers each: the interval goes from about −10 to 20
        assertThat(Change.between(nps(110, 50, 40), nps(115, 50, 35)).course())
                .isEqualTo(Course.UNCLEAR);
    }

    @Test
    void R8_12_the_same_answers_again_are_unclear() {
        assertThat(Change.between(nps(110, 50, 40), nps(110, 50, 40)).course())
                .isEqualTo(Course.UNCLEAR);
    }

    @Test
    void R8_12_few_answers_are_not_judged_however_far_they_are_off() {
        assertThat(Change.between(nps(0, 0, 500), nps(5, 5, 0)).course()).isEqualTo(Course.TOO_FEW);
    }

    @Test
    void R8_12_without_answers_before_or_now_nothing_is_told() {
        var none = Missing.nobodyAnswered();
        assertThat(Change.between(none, nps(110, 50, 40)).course()).isEqualTo(Course.FIRST);
        assertThat(Change.between(nps(110, 50, 40), none).course()).isEqualTo(Course.NOBODY);
        assertThat(Change.between(none, none).course()).isEqualTo(Course.NOBODY);
    }

    @Test
    void R8_15_shares_indices_and_means_are_compared_as_well() {
        var csat = Change.between(csat(50, 50), csat(85, 15));
        assertThat(csat.course()).isEqualTo(Course.UP);
        assertThat(((Change.Told) csat).unit()).isEqualTo(Unit.PERCENT);
        assertThat(((Change.Told) csat).difference()).isCloseTo(35, within(1e-9));
        var ces =
                Change.between(
                        new Ces(Scale.CES_1_7, Bands.counted(90, 5, 5)),
                        new Ces(Scale.CES_1_7, Bands.counted(40, 20, 40)));
        assertThat(ces.course()).isEqualTo(Course.DOWN);
        var mean = Change.between(mean(4.1, 0.9), mean(4.5, 0.5));
        assertThat(mean.course()).isEqualTo(Course.UP);
        assertThat(((Change.Told) mean).difference()).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void R8_15_means_of_answers_that_are_all_alike_are_compared_too() {
        var alike = (Change.Told) Change.between(mean(5, 0), mean(5, 0));
        assertThat(alike.course()).isEqualTo(Course.UNCLEAR);
        assertThat(alike.low()).isNegative();
        assertThat(alike.high()).isPositive();
        assertThat(alike.more()).isZero();
    }

    @Test
    void R8_15_where_nothing_can_be_told_it_says_how_many_more_would_show_it() {
        // 55 % promoters, 15 % critics, of 100: 212 take 20 points apart with 80 % power
        var unclear = (Change.Told) Change.between(nps(55, 30, 15), nps(55, 30, 15));
        assertThat(unclear.size()).isEqualTo(20);
        assertThat(unclear.more()).isEqualTo(120);
        var enough = Change.between(nps(550, 300, 150), nps(550, 300, 150));
        assertThat(enough.more()).isZero();
        assertThat(Change.between(nps(55, 30, 15), nps(5, 5, 0)).more()).isPositive();
    }

    private static Csat csat(long satisfied, long not) {
        return new Csat(Scale.CSAT_1_5, Bands.counted(satisfied, 0, not));
    }

    private static MeanScore mean(double value, double spread) {
        return new MeanScore(Scale.CSAT_1_5, Bands.counted(100, 0, 0), value, spread);
    }
}
