package aidas.statistics;

import static aidas.Oracle.closed;
import static aidas.Oracle.probability;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.Oracle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WelchTest {

    private static final Oracle TWO_GROUPS = Oracle.read("D-O17_two_groups").at("expected");

    @ParameterizedTest
    @ValueSource(strings = {"salespeople", "cars_speed_low_vs_high"})
    void R21_1_two_means_differ_as_R_says(String name) {
        var expected = TWO_GROUPS.at(name);
        var welch = Welch.of(group(expected, "1"), group(expected, "2"));
        check(welch.value(), expected.number("diff"));
        check(welch.t(), expected.number("welch_t"));
        check(welch.freedom(), expected.number("welch_df"));
        var p = expected.number("welch_p");
        assertThat(welch.p()).isCloseTo(p, probability(p));
        var interval = welch.contrast(0.95).interval();
        check(interval.low(), expected.numbers("welch_ci95")[0]);
        check(interval.high(), expected.numbers("welch_ci95")[1]);
    }

    @Test
    void R21_1_hours_of_sleep_differ_as_R_prints_them() {
        // Student (1908), R data set sleep: hours gained with two drugs
        var expected = TWO_GROUPS.at("sleep");
        var welch =
                Welch.of(
                        Group.of(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0),
                        Group.of(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4));
        check(welch.t(), expected.number("t"));
        check(welch.freedom(), expected.number("df"));
        var p = expected.number("p");
        assertThat(welch.p()).isCloseTo(p, probability(p));
        check(welch.contrast(0.95).interval().low(), expected.numbers("ci")[0]);
        check(welch.contrast(0.95).interval().high(), expected.numbers("ci")[1]);
    }

    @Test
    void R21_1_means_without_variance_or_of_single_values_are_refused() {
        assertThatThrownBy(() -> Welch.of(Group.of(5, 5), Group.of(4, 4)))
                .hasMessageContaining("without variance");
        assertThatThrownBy(() -> Welch.of(Group.of(5), Group.of(4, 3)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Group group(Oracle expected, String which) {
        double n = expected.number("n" + which);
        double sd = expected.number("sd" + which);
        return new Group(n, expected.number("mean" + which), sd * sd * (n - 1));
    }

    private static void check(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, closed(expected));
    }
}
