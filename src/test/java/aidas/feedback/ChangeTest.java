package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
                            assertThat(told.points()).isCloseTo(53.3, within(1.0));
                            assertThat(told.low()).isPositive().isLessThan(told.points());
                            assertThat(told.high()).isGreaterThan(told.points());
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
}
