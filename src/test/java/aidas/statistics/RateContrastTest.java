package aidas.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateContrastTest {

    @Test
    void R25_4_it_is_tested_as_R_does() {
        // example(poisson.test): poisson.test(c(11, 6 + 8 + 7), c(800, 1083 + 1050 + 878))
        var p = RateContrast.p(new Events(11, 800), new Events(21, 3011));
        assertThat(p).isCloseTo(0.0796686330333295, within(1e-12));
    }

    @Test
    void R25_4_a_probability_is_never_above_1_by_rounding() {
        for (int count = 0; count < 300; count++) {
            var p = RateContrast.p(new Events(count, 1000), new Events(13 * count, 13_000));
            assertThat(p).isBetween(0.99, 1.0);
        }
    }

    @Test
    void R25_4_nothing_in_either_time_is_no_difference() {
        assertThat(RateContrast.p(new Events(0, 10), new Events(0, 500))).isEqualTo(1);
        assertThat(RateContrast.corrected(List.of(.01, .04, .03))).containsExactly(.03, .04, .04);
    }

    @Test
    void R25_3_a_difference_joins_both_intervals() {
        // 41 in 28.010 and 15 in 19.017; scipy: chi2.ppf(.025, 2 * 41) / 2 and so on
        var found = RateContrast.of(new Events(41, 28.010), new Events(15, 19.017), 1, .95);
        var now = found.now().interval();
        var before = found.before().interval();
        assertThat(found.contrast().value()).isCloseTo(41 / 28.010 - 15 / 19.017, within(1e-12));
        assertThat(now.low()).isCloseTo(29.42230786845528 / 28.010, within(1e-9));
        assertThat(now.high()).isCloseTo(55.62112956573492 / 28.010, within(1e-9));
        assertThat(before.low()).isCloseTo(8.395386132783315 / 19.017, within(1e-9));
        assertThat(before.high()).isCloseTo(24.740218871485844 / 19.017, within(1e-9));
        double low = Math.hypot(41 / 28.010 - now.low(), before.high() - 15 / 19.017);
        assertThat(found.contrast().interval().low())
                .isCloseTo(found.contrast().value() - low, within(1e-12));
    }

    @Test
    void R25_3_weeks_that_differ_more_than_chance_make_it_wider() {
        var even = IntStream.range(0, 8).mapToObj(week -> new Events(5, 100)).toList();
        var uneven =
                IntStream.range(0, 8).mapToObj(week -> new Events(week % 2 * 10, 100)).toList();
        var narrow = RateContrast.ofParts(even, even, .95).contrast().interval();
        var wide = RateContrast.ofParts(uneven, uneven, .95).contrast().interval();
        assertThat(wide.margin()).isGreaterThan(1.5 * narrow.margin());
    }

    @Test
    void R25_3_how_much_it_takes_is_told_and_does() {
        var now = new Events(4, 100);
        var before = new Events(60, 800);
        double needed = RateContrast.exposureFor(now, before, 1, .95).orElseThrow();
        assertThat(needed).isBetween(200.0, 900.0);
        var then = new Events(.04 * needed, needed);
        assertThat(RateContrast.of(then, before, 1, .95).contrast().interval().holds(0)).isFalse();
        assertThat(RateContrast.exposureFor(new Events(75, 1000), before, 1, .95)).isEmpty();
    }

    /** 200 chances of 3 %, nearly Poisson of mean 6, against 400 of the same. */
    @Test
    void R25_3_it_holds_no_difference_as_often_as_it_says() {
        var chance = new SplittableRandom(11);
        int held = 0;
        for (int world = 0; world < 2000; world++) {
            var now = new Events(count(chance, 200), 200);
            var before = new Events(count(chance, 400), 400);
            held += RateContrast.of(now, before, 1, .95).contrast().interval().holds(0) ? 1 : 0;
        }
        assertThat(held / 2000.0).isBetween(.94, .995);
    }

    private static long count(SplittableRandom chance, int chances) {
        return IntStream.range(0, chances).filter(i -> chance.nextInt(100) < 3).count();
    }
}
