package aidas.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.statistics.Improvement.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImprovementTest {

    private static Group group(double mean, double n) {
        return new Group(n, mean, n * .5);
    }

    private static Pair pair(double before, double now, double n) {
        return new Pair(group(before, n), group(now, n));
    }

    /** Stores whose true shares differ, and stay as they are but for the last one. */
    private static List<Pair> stores(SplittableRandom chance, int k, double lastGains) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < k; i++) {
            double promoters = .35 + .3 * chance.nextDouble();
            double gain = i == k - 1 ? lastGains : 0;
            pairs.add(
                    new Pair(
                            SixStores.drawn(chance, 100, promoters, .2),
                            SixStores.drawn(chance, 100, promoters + gain, .2 - gain / 2)));
        }
        return pairs;
    }

    /** The units that are named: above 0 and significant after correction. */
    static List<Integer> named(List<Pair> pairs) {
        var changes =
                Improvement.of(pairs).stream()
                        .flatMap(i -> pairs.stream().flatMap(p -> i.corrected(p).stream()))
                        .toList();
        double[] p = changes.stream().mapToDouble(Difference::p).toArray();
        double[] q = ManyTests.falseDiscovery(p);
        return Stream.iterate(0, i -> i < q.length, i -> i + 1)
                .filter(i -> q[i] <= .05 && changes.get(i).value() > 0)
                .toList();
    }

    @Test
    void R8_1_the_correction_is_the_textbooks_two_by_two() {
        // by hand: τ1² = τ2² = .04, τ12 = .02, v1 = v2 = .01 at n 50; x − μ = (−.3, .1)
        // T(T+V)⁻¹(x − μ) = (.0022, −.0004; ...) solved: θ1 −.2143, θ2 .0286
        var shrinkage = new Shrinkage(0, .04, .5);
        var improvement = new Improvement(shrinkage, shrinkage, .02, 1_000_000);
        var change = improvement.corrected(pair(-.3, .1, 50)).orElseThrow();
        double a = .05;
        double det = a * a - .02 * .02;
        double w1 = (a * -.3 - .02 * .1) / det;
        double w2 = (a * .1 - .02 * -.3) / det;
        double expected = (.02 * w1 + .04 * w2) - (.04 * w1 + .02 * w2);
        assertThat(change.value()).isCloseTo(expected, within(1e-12));
        // the change alone: τ² .04, error .02, so it keeps two thirds of .4 and of its variance a
        // third
        assertThat(change.value()).isCloseTo(.4 * 2 / 3, within(1e-12));
        assertThat(change.se()).isCloseTo(Math.sqrt(.04 / 3), within(1e-6));
    }

    @Test
    void R8_1_without_a_tie_between_periods_it_is_kelleys_formula_in_each() {
        var before = new Shrinkage(.4, .02, .5);
        var now = new Shrinkage(.5, .08, .5);
        var pair = pair(.1, .6, 25);
        var change = new Improvement(before, now, 0, 1_000).corrected(pair).orElseThrow();
        double expected = now.shrunk(pair.now()).mean() - before.shrunk(pair.before()).mean();
        assertThat(change.value()).isCloseTo(expected, within(1e-12));
    }

    @Test
    void R8_2_the_lucky_rise_of_the_lowest_is_taken_back() {
        var chance = new SplittableRandom(3);
        double raw = 0;
        double corrected = 0;
        for (int board = 0; board < 200; board++) {
            var pairs = stores(chance, 20, 0);
            var lowest =
                    pairs.stream().min(Comparator.comparingDouble(p -> p.before().mean())).get();
            raw += lowest.now().mean() - lowest.before().mean();
            corrected +=
                    Improvement.of(pairs)
                            .flatMap(i -> i.corrected(lowest))
                            .map(Difference::value)
                            .orElse(0.0);
        }
        assertThat(raw / 200).isGreaterThan(.05);
        assertThat(corrected / 200).isBetween(-.02, .03);
    }

    @Test
    void R8_3_where_nothing_changed_hardly_anybody_is_named() {
        var chance = new SplittableRandom(4);
        int boards = 0;
        for (int board = 0; board < 400; board++) {
            boards += named(stores(chance, 20, 0)).isEmpty() ? 0 : 1;
        }
        assertThat(boards).isLessThanOrEqualTo(20);
    }

    @Test
    void R8_3_a_large_true_rise_is_found_more_often_than_not() {
        var chance = new SplittableRandom(6);
        int found = 0;
        for (int board = 0; board < 100; board++) {
            found += named(stores(chance, 20, .3)).contains(19) ? 1 : 0;
        }
        assertThat(found).isGreaterThan(50);
    }

    @Test
    void R8_4_where_all_change_alike_nobody_stands_out() {
        var pairs =
                Stream.of(.1, .2, .3, .4, .5, .6).map(mean -> pair(mean, mean + .1, 400)).toList();
        var improvement = Improvement.of(pairs).orElseThrow();
        assertThat(improvement.meanChange()).isCloseTo(.1, within(1e-9));
        assertThat(improvement.corrected(pairs.getFirst())).isEmpty();
    }

    @Test
    void R8_4_few_units_or_no_variation_allow_no_correction() {
        var pairs = List.of(pair(.1, .9, 50), pair(.2, .1, 50), pair(.3, .3, 50), pair(.4, 0, 50));
        assertThat(Improvement.of(pairs)).isEmpty();
        var sure = new Pair(new Group(9, 1, 0), new Group(9, 1, 0));
        assertThat(Improvement.of(List.of(sure, sure, sure, sure, sure, sure))).isEmpty();
    }
}
