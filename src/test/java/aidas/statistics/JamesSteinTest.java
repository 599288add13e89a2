package aidas.statistics;

import static aidas.Oracle.closed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.Oracle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JamesSteinTest {

    @Test
    void R4_4_batting_averages_shrink_as_Efron_and_Morris_printed() {
        var oracle = Oracle.read("D-O05_empirical_bayes_baseball");
        var expected = oracle.at("expected");
        double atBats = oracle.at("inputs").number("at_bats");
        var hits = oracle.at("inputs").numbers("hits");
        var averages = Arrays.stream(hits).map(h -> h / atBats).toArray();
        double variance = expected.number("sigma2");
        var shrinkage = JamesStein.of(averages, variance);
        check(shrinkage.mean(), expected.number("ybar"));
        check(shrinkage.mean() * (1 - shrinkage.mean()) / atBats, variance);
        check(shrinkage.factor(), expected.number("c_from_exact_hits"));
        var js = expected.numbers("js");
        var season = oracle.at("inputs").numbers("rest_of_season");
        double raw = 0;
        double shrunk = 0;
        for (int i = 0; i < js.length; i++) {
            check(shrinkage.shrunk(averages[i]), js[i]);
            raw += Math.pow(averages[i] - season[i], 2);
            shrunk += Math.pow(shrinkage.shrunk(averages[i]) - season[i], 2);
        }
        check(raw, oracle.at("sse").number("raw"));
        check(shrunk, oracle.at("sse").number("js"));
        assertThat(shrinkage.shrunk(averages[0])).isCloseTo(.294, within(5e-4));
        assertThat(shrinkage.shrunk(averages[17])).isCloseTo(.242, within(5e-4));
        assertThat(IntStream.range(0, js.length).mapToObj(i -> shrinkage.shrunk(averages[i])))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void R4_4_three_decimals_give_the_factor_as_printed() {
        double[] printed = {
            .400, .378, .356, .333, .311, .311, .289, .267, .244, .244, .222, .222, .222, .222,
            .222, .200, .178, .156
        };
        double mean = Group.of(printed).mean();
        var expected = Oracle.read("D-O05_empirical_bayes_baseball").at("expected");
        check(
                JamesStein.of(printed, mean * (1 - mean) / 45).factor(),
                expected.number("c_from_3_decimals"));
    }

    @Test
    void R4_4_three_means_are_too_few_and_noise_leaves_nothing() {
        assertThatThrownBy(() -> JamesStein.of(new double[] {1, 2, 3}, 1))
                .hasMessageContaining("four means");
        assertThat(JamesStein.of(new double[] {1, 2, 3, 4}, 100).factor()).isZero();
    }

    private static void check(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, closed(expected));
    }
}
