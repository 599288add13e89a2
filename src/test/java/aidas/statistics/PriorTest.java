package aidas.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.statistics.Correlation.Measured;
import org.junit.jupiter.api.Test;

class PriorTest {

    @Test
    void R18_1_as_many_own_pairs_as_the_prior_is_worth_meet_in_the_middle() {
        var updated = new Prior(.3, 20).updated(Measured.of(.5, 20, 18));
        assertThat(updated.own()).isEqualTo(.5);
        assertThat(Fisher.z(updated.r()))
                .isCloseTo((Fisher.z(.3) + Fisher.z(.5)) / 2, within(1e-15));
        assertThat(updated.interval().low())
                .isCloseTo(
                        Fisher.interval(updated.r(), 1 / Math.sqrt(34), .95).low(), within(1e-15));
    }

    @Test
    void R18_1_the_same_correlation_stays_and_becomes_surer() {
        var own = Measured.of(.33, 40, 38);
        var updated = Prior.HARTER_ENGAGEMENT.updated(own);
        assertThat(updated.r()).isCloseTo(.33, within(1e-15));
        assertThat(updated.interval().margin()).isLessThan(own.interval().margin());
    }

    @Test
    void R18_2_few_stores_hardly_move_it_and_many_decide() {
        double few = Prior.HARTER_SATISFACTION.updated(Measured.of(-.2, 6, 4)).r();
        double many = Prior.HARTER_SATISFACTION.updated(Measured.of(-.2, 2000, 1998)).r();
        assertThat(few).isBetween(.2, .32);
        assertThat(many).isCloseTo(-.2, within(.02));
    }

    @Test
    void R18_1_certainty_and_too_few_pairs_are_no_prior() {
        assertThatThrownBy(() -> new Prior(1, 30)).hasMessageContaining("1.0");
        assertThatThrownBy(() -> new Prior(.3, 3)).hasMessageContaining("3.0");
    }

    @Test
    void R18_1_a_straight_line_of_ones_own_stays() {
        var updated = new Prior(.3, 20).updated(Measured.of(1, 5, 3));
        assertThat(updated.r()).isEqualTo(1);
        assertThat(updated.interval()).isEqualTo(new Interval(1, 1));
    }
}
