package aidas.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GiniTest {

    /** The example of R's packages ineq, reldist, acid and DescTools. */
    private static final double[] INCOMES = {
        541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261
    };

    private static Gini gini(double... values) {
        return Gini.of(new SplittableRandom(1), values).orElseThrow();
    }

    @Test
    void R22_2_it_is_what_R_says() {
        // ineq::Gini(x), DescTools::Gini(x) with unbiased = TRUE
        assertThat(gini(INCOMES).plain()).isCloseTo(0.4620911, within(5e-8));
        assertThat(gini(INCOMES).value()).isCloseTo(0.5134345, within(1e-7));
        // phylotools::gini(c(1, 3, 2, 1, 1, 1, 4)), "0.3076923"
        assertThat(gini(1, 3, 2, 1, 1, 1, 4).plain()).isCloseTo(0.3076923, within(5e-8));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10, 500})
    void R22_2_the_numbers_from_1_to_n_have_n_minus_1_over_3n(int n) {
        var gini = gini(IntStream.rangeClosed(1, n).asDoubleStream().toArray());
        assertThat(gini.plain()).isCloseTo((n - 1) / (3.0 * n), within(1e-12));
        assertThat(gini.value()).isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void R22_2_where_one_holds_all_it_is_1_and_where_all_hold_the_same_0() {
        assertThat(gini(0, 0, 0, 7).value()).isCloseTo(1, within(1e-12));
        assertThat(gini(0, 0, 0, 7).plain()).isCloseTo(.75, within(1e-12));
        assertThat(gini(4, 4, 4).value()).isZero();
    }

    @Test
    void R22_2_one_unit_and_nothing_to_spread_have_none() {
        assertThat(Gini.of(new SplittableRandom(1), 3)).isEmpty();
        assertThat(Gini.of(new SplittableRandom(1), 0, 0, 0)).isEmpty();
        assertThatThrownBy(() -> gini(-1, 3)).hasMessageContaining("not negative");
    }

    @Provide
    Arbitrary<double[]> spread() {
        return Arbitraries.doubles()
                .between(0, 1000)
                .ofScale(2)
                .array(double[].class)
                .ofMinSize(2)
                .ofMaxSize(60)
                .filter(values -> DoubleStream.of(values).sum() > 0);
    }

    @Property(tries = 200)
    void R22_2_it_lies_from_0_to_1_and_not_on_the_unit(
            @ForAll("spread") double[] values,
            @ForAll @DoubleRange(min = .01, max = 99) double by) {
        var gini = gini(values);
        assertThat(gini.plain()).isBetween(0.0, 1 - 1.0 / values.length + 1e-12);
        assertThat(gini.value()).isBetween(0.0, 1.0);
        assertThat(gini.interval().low()).isNotNegative();
        assertThat(gini.interval().high()).isLessThanOrEqualTo(1);
        double[] scaled = DoubleStream.of(values).map(x -> x * by).toArray();
        assertThat(gini(scaled).value()).isCloseTo(gini.value(), within(1e-9));
    }

    @Property(tries = 200)
    void R22_2_it_falls_when_one_who_has_more_gives_to_one_who_has_less(
            @ForAll("spread") double[] values,
            @ForAll @DoubleRange(min = .05, max = .5) double part) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int last = sorted.length - 1;
        double before = gini(sorted).value();
        double given = (sorted[last] - sorted[0]) * part;
        sorted[last] -= given;
        sorted[0] += given;
        if (given > 0) {
            assertThat(gini(sorted).value()).isLessThan(before);
        }
    }

    @Property(tries = 200)
    void R22_2_it_is_twice_the_area_below_equality(@ForAll("spread") double[] values) {
        var points = Lorenz.of(values).points();
        double below = 0;
        for (int i = 1; i < points.size(); i++) {
            below += (points.get(i).held() + points.get(i - 1).held()) / (2.0 * values.length);
        }
        assertThat(gini(values).plain()).isCloseTo(1 - 2 * below, within(1e-9));
    }

    /** Poisson-like counts of 40 people, of which a long run tells the true coefficient. */
    @Test
    void R22_3_the_interval_holds_the_true_one_about_as_often_as_it_says() {
        var chance = new SplittableRandom(20261127);
        double truth = gini(counts(200_000, chance)).value();
        int held = 0;
        int worlds = 300;
        for (int world = 0; world < worlds; world++) {
            held += gini(counts(40, chance)).interval().holds(truth) ? 1 : 0;
        }
        assertThat(held / (double) worlds).isBetween(.89, .99);
    }

    private static double[] counts(int n, SplittableRandom chance) {
        return IntStream.range(0, n)
                .mapToDouble(
                        i -> IntStream.range(0, 30).filter(k -> chance.nextInt(10) == 0).count())
                .toArray();
    }

    @Test
    void R22_3_chance_deals_to_equal_units_what_a_multinomial_does() {
        // 2 pieces to 2 units: 1–1 with ½ (G 0), 2–0 with ½ (G 1); 1 piece to n units: always 1
        var one = Gini.dealt(1, new double[] {1, 1, 1}, 99, new SplittableRandom(3));
        assertThat(one.usual()).isCloseTo(1, within(1e-12));
        // Poisson of mean 3: the mean absolute difference gives G = .3239 (Σ F(1 − F) / mean)
        double[] many = DoubleStream.generate(() -> 5).limit(600).toArray();
        var dealt = Gini.dealt(1800, many, 199, new SplittableRandom(3));
        assertThat(dealt.usual()).isCloseTo(poissonGini(3), within(.004));
        assertThat(dealt.range().holds(poissonGini(3))).isTrue();
    }

    /** Σ F(k)(1 − F(k)) / mean: half the mean difference of two draws over their mean. */
    private static double poissonGini(double mean) {
        double probability = Math.exp(-mean);
        double below = 0;
        double sum = 0;
        for (int k = 0; k < 60; k++) {
            below += probability;
            sum += below * (1 - below);
            probability *= mean / (k + 1);
        }
        return sum / mean;
    }

    @Test
    void R22_3_chance_deals_to_each_in_proportion_to_exposure() {
        var dealt = Gini.dealt(200_000, new double[] {10, 90}, 9, new SplittableRandom(3));
        assertThat(dealt.usual()).isLessThan(.02);
    }
}
