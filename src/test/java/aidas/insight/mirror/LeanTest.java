package aidas.insight.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LeanTest {

    private static Lean.Told told(double... differences) {
        return (Lean.Told) Lean.of(differences);
    }

    @Test
    void R3_1_the_lean_is_the_mean_with_students_interval() {
        // d = [12, 5, 9, -2, 8, 6]; scipy.stats.t.interval(.95, 5, mean(d), scipy.stats.sem(d))
        var lean = told(12, 5, 9, -2, 8, 6);
        assertThat(lean.months()).isEqualTo(6);
        assertThat(lean.mean().value()).isCloseTo(6.333333333333333, within(1e-12));
        assertThat(lean.mean().interval().low()).isCloseTo(1.3370203248805064, within(1e-9));
        assertThat(lean.mean().interval().high()).isCloseTo(11.329646341786159, within(1e-9));
    }

    @Test
    void R3_1_it_cannot_be_told_under_four_months() {
        assertThat(Lean.of()).isEqualTo(new Lean.TooShort(4));
        assertThat(Lean.of(10, 11, 12)).isEqualTo(new Lean.TooShort(1));
        assertThat(Lean.of(10, 11, 12, 13)).isInstanceOf(Lean.Told.class);
    }

    @Test
    void R3_2_a_direction_is_told_only_where_the_interval_leaves_out_zero() {
        assertThat(told(12, 5, 9, -2, 8, 6).direction()).isEqualTo(1);
        assertThat(told(-12, -5, -9, 2, -8, -6).direction()).isEqualTo(-1);
        assertThat(told(30, -20, 10, -15).direction()).isZero();
        assertThat(told(0, 0, 0, 0).direction()).isZero();
    }

    @Test
    void R3_4_differences_that_are_all_alike_keep_the_room_of_rounding() {
        // scipy.stats.t.ppf(.975, 3) * sqrt(1 / 12 / 4)
        var interval = told(10, 10, 10, 10).mean().interval();
        assertThat(interval.margin()).isCloseTo(0.45934655775926964, within(1e-9));
    }

    @Test
    void R3_3_the_newer_half_is_compared_with_the_older_one() {
        // scipy.stats.ttest_ind([6, 4, 9, 5], [20, 18, 23, 19], equal_var=False)
        var course = (Course.Told) Course.of(20, 18, 23, 19, 6, 4, 9, 5);
        assertThat(course.older()).isEqualTo(20);
        assertThat(course.newer()).isEqualTo(6);
        assertThat(course.change().value()).isCloseTo(-14, within(1e-12));
        assertThat(course.change().interval().low()).isCloseTo(-17.737719592252127, within(1e-9));
        assertThat(course.change().interval().high()).isCloseTo(-10.262280407747873, within(1e-9));
        assertThat(course.direction()).isEqualTo(1);
    }

    @Test
    void R3_3_seven_months_have_no_halves_that_are_enough() {
        assertThat(Course.of(1, 2, 3, 4, 5, 6, 7)).isEqualTo(new Course.TooShort(1));
        assertThat(Course.of()).isEqualTo(new Course.TooShort(8));
    }

    @Test
    void R3_3_closer_means_nearer_to_zero_from_either_side() {
        assertThat(((Course.Told) Course.of(-20, -18, -23, -19, -6, -4, -9, -5)).direction())
                .isEqualTo(1);
        assertThat(((Course.Told) Course.of(6, 4, 9, 5, 20, 18, 23, 19, 21)).direction())
                .isEqualTo(-1);
        assertThat(((Course.Told) Course.of(20, -8, 3, 9, 6, 14, -9, 5)).direction()).isZero();
        assertThat(((Course.Told) Course.of(3, 3, 3, 3, 3, 3, 3, 3)).direction()).isZero();
    }
}
