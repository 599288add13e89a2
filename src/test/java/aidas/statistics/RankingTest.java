package aidas.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankingTest {

    private static final List<Ranking.Place> SIX = Ranking.of(SixStores.POSTERIORS);

    private static Posterior unit(double mean, double sd) {
        return new Posterior(mean, sd);
    }

    private static List<Integer> tiers(Posterior... units) {
        return Ranking.of(List.of(units)).stream().map(Ranking.Place::tier).toList();
    }

    @Test
    void R5_1_six_stores_stand_by_their_lower_bounds() {
        // A B F C E D: the smallest, with the highest score, does not lead
        var names = List.of("A", "B", "F", "C", "E", "D");
        assertThat(Arrays.stream(Ranking.order(SixStores.POSTERIORS)).mapToObj(names::get))
                .containsExactly("F", "B", "A", "C", "E", "D");
    }

    @Test
    void R5_1_equal_bounds_keep_the_order_they_came_in() {
        var same = unit(3, 1);
        assertThat(Ranking.order(List.of(same, unit(4, 1), same, same)))
                .containsExactly(1, 0, 2, 3);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 41.36, .54, 1, 4",
        "1, 51.45, .27, 1, 3",
        "2, 51.65, .13, 1, 4",
        "3, 30.83, .00, 3, 5",
        "4, 17.54, .05, 1, 6",
        "5, 6.13, .00, 5, 6"
    })
    void R5_3_six_stores_have_the_places_of_the_oracle(
            int store, double lower, double best, int from, int to) {
        var place = SIX.get(store);
        assertThat(place.lowerBound() * 100).isCloseTo(lower, within(6e-3));
        assertThat(place.best()).isCloseTo(best, within(.005));
        assertThat(place.from()).isEqualTo(from);
        assertThat(place.to()).isEqualTo(to);
    }

    @Test
    void R5_2_six_stores_make_three_tiers() {
        assertThat(SIX.stream().map(Ranking.Place::tier)).containsExactly(1, 1, 1, 2, 2, 3);
    }

    @Test
    void R5_2_units_are_compared_with_the_opener_of_their_tier_not_with_their_neighbour() {
        // each is 1.5 below the one before: neighbours never differ, the third differs from the
        // first
        assertThat(tiers(unit(10, 1), unit(8.5, 1), unit(7, 1), unit(5.5, 1)))
                .containsExactly(1, 1, 2, 2);
    }

    @Test
    void R5_2_the_test_is_two_sided_at_95_percent() {
        double edge = 1.959964 * Math.sqrt(2);
        assertThat(tiers(unit(0, 1), unit(-edge + 1e-3, 1))).containsExactly(1, 1);
        assertThat(tiers(unit(0, 1), unit(-edge - 1e-3, 1))).containsExactly(1, 2);
    }

    @Test
    void R5_2_alike_units_share_one_tier_however_sure() {
        assertThat(tiers(unit(5, 0), unit(5, 0), unit(5, 0))).containsExactly(1, 1, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7, 20, 200})
    void R5_4_each_of_k_identical_units_is_the_best_as_often(int k) {
        var places = Ranking.of(Collections.nCopies(k, unit(40, 8)));
        double error = 4 * Math.sqrt((1.0 / k) * (1 - 1.0 / k) / Ranking.draws(k));
        assertThat(places).allSatisfy(p -> assertThat(p.best()).isCloseTo(1.0 / k, within(error)));
    }

    @Test
    void R5_4_units_without_uncertainty_and_difference_share_it_too() {
        var places = Ranking.of(Collections.nCopies(4, unit(40, 0)));
        assertThat(places).allSatisfy(p -> assertThat(p.best()).isCloseTo(.25, within(.0125)));
        assertThat(places).allSatisfy(p -> assertThat(p.from() + p.to()).isEqualTo(5));
    }

    @ParameterizedTest
    @CsvSource({"50, 5, 45, 5", "50, 5, 45, 12", "0, 1, 3, 1", "-1, .01, -1, .3"})
    void R5_4_two_units_have_the_exact_probability(double m1, double s1, double m2, double s2) {
        var places = Ranking.of(List.of(unit(m1, s1), unit(m2, s2)));
        double exact = 1 - Normal.twoSided((m1 - m2) / Math.hypot(s1, s2)) / 2;
        double best = m1 >= m2 ? exact : 1 - exact;
        assertThat(places.getFirst().best()).isCloseTo(best, within(1e-12));
        assertThat(places.getLast().best()).isCloseTo(1 - best, within(1e-12));
    }

    @Test
    void R5_4_the_draws_agree_with_the_exact_probability() {
        // a third that never comes near leaves the other two their own
        var places = Ranking.of(List.of(unit(50, 5), unit(45, 12), unit(-1000, 1)));
        double exact = Normal.below(5 / 13.0);
        assertThat(places.get(0).best()).isCloseTo(exact, within(.012));
        assertThat(places.get(2).best()).isZero();
        assertThat(places.get(2).from()).isEqualTo(3);
    }

    @Test
    void R5_4_the_probabilities_of_being_best_sum_to_one() {
        var chance = new SplittableRandom(5);
        for (int k = 1; k <= 60; k += 7) {
            var units =
                    Stream.generate(() -> unit(chance.nextDouble() * 30, chance.nextDouble() * 9))
                            .limit(k)
                            .toList();
            var places = Ranking.of(units);
            double sum = places.stream().mapToDouble(Ranking.Place::best).sum();
            assertThat(sum).isCloseTo(1, within(1e-9));
            int most = k;
            assertThat(places)
                    .allSatisfy(
                            p -> {
                                assertThat(p.from()).isBetween(1, p.to());
                                assertThat(p.to()).isBetween(p.from(), most);
                            });
        }
    }

    @Test
    void R5_5_the_same_board_says_the_same_each_time() {
        assertThat(Ranking.of(SixStores.POSTERIORS)).isEqualTo(SIX);
    }

    @Test
    void R5_5_drawn_values_are_standard_normal() {
        var draws = new NormalDraws(new SplittableRandom(11));
        double[] values = DoubleStream.generate(draws::next).limit(100_000).toArray();
        var group = Group.of(values);
        assertThat(group.mean()).isCloseTo(0, within(.013));
        assertThat(group.variance()).isCloseTo(1, within(.018));
        assertThat(Arrays.stream(values).filter(v -> v > 1.959964).count() / 1e5)
                .isCloseTo(.025, within(.002));
    }

    @Test
    void R5_3_one_unit_is_its_own_board_and_none_has_no_places() {
        assertThat(Ranking.of(List.of(unit(3, 1)))).extracting(Ranking.Place::best).contains(1.0);
        assertThat(Ranking.of(List.of())).isEmpty();
    }

    @Test
    void an_unknown_value_is_refused() {
        assertThatThrownBy(() -> unit(Double.NaN, 1)).hasMessageContaining("posterior");
        assertThatThrownBy(() -> unit(1, -1)).hasMessageContaining("posterior");
    }
}
