package aidas.launcher.demo;

import static aidas.launcher.demo.Written.ANSWERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The planted effects are found by counting, within four standard errors. */
class PlantedTest {

    private static final List<String> ORDINARY =
            Shop.all().stream()
                    .filter(shop -> !shop.small() && Planted.ofStore(shop.code()) == 0)
                    .filter(shop -> !shop.code().equals(Planted.RETURNS_STORE))
                    .map(Shop::code)
                    .toList();

    private static Mean nps(Predicate<Read> which) {
        return Mean.of(ANSWERS.stream().filter(Read::nps).filter(which).mapToDouble(Read::points));
    }

    @Test
    void R4_1_better_and_worse_stores_differ_by_what_was_planted() {
        var ordinary = nps(a -> ORDINARY.contains(a.store()));
        var better = nps(a -> Planted.BETTER_STORES.contains(a.store())).minus(ordinary);
        var worse = nps(a -> Planted.WORSE_STORES.contains(a.store())).minus(ordinary);
        assertThat(better.errorsFrom(Planted.BETTER)).isLessThan(4);
        assertThat(worse.errorsFrom(Planted.WORSE)).isLessThan(4);
        assertThat(better.errorsFrom(0)).isGreaterThan(8);
        assertThat(worse.errorsFrom(0)).isGreaterThan(8);
        for (var store : Planted.BETTER_STORES) {
            assertThat(nps(a -> a.store().equals(store)).minus(ordinary).errorsFrom(Planted.BETTER))
                    .isLessThan(4);
        }
    }

    @Test
    void R4_1_ordinary_stores_differ_by_chance_only() {
        var all = nps(a -> ORDINARY.contains(a.store()) && usual(a));
        double squares = 0;
        for (var store : ORDINARY) {
            double z = nps(a -> a.store().equals(store) && usual(a)).errorsFrom(all.value());
            squares += z * z;
        }
        // chi-square with as many degrees of freedom as stores less one
        int freedom = ORDINARY.size() - 1;
        assertThat(squares).isCloseTo(freedom, within(4 * Math.sqrt(2.0 * freedom)));
    }

    @Test
    void R4_16_eight_stores_gained_while_they_tried_an_idea() {
        Predicate<Read> on = a -> Planted.TRIAL_STORES.contains(a.store());
        Predicate<Read> others = a -> ORDINARY.contains(a.store()) && !on.test(a);
        var gain = nps(on.and(tried(0))).minus(nps(others.and(tried(0))));
        assertThat(gain.errorsFrom(Planted.TRIAL)).isLessThan(4);
        assertThat(gain.errorsFrom(0)).isGreaterThan(6);
        for (int away : new int[] {-1, 1}) {
            var none = nps(on.and(tried(away))).minus(nps(others.and(tried(away))));
            assertThat(none.errorsFrom(0)).isLessThan(4);
        }
    }

    /** In the weeks of the trial, or as many weeks so many times later. */
    private static Predicate<Read> tried(int later) {
        var from = Planted.trialStart(Written.AS_OF).plusWeeks((long) later * Planted.TRIAL_WEEKS);
        return a -> {
            var day = a.at().toLocalDate();
            return !day.isBefore(from) && day.isBefore(from.plusWeeks(Planted.TRIAL_WEEKS));
        };
    }

    /** What was said while an idea was tried is another matter. */
    private static boolean usual(Read answer) {
        return !Planted.TRIAL_STORES.contains(answer.store()) || !tried(0).test(answer);
    }

    @Test
    void R4_2_small_stores_look_extreme_on_few_answers() {
        for (var few : Planted.SMALL_STORES) {
            var found = nps(a -> a.store().equals(few.store()));
            assertThat(found.n()).isEqualTo(few.n()).isLessThan(25);
            double fixed = 100.0 * (few.promoters() - few.detractors()) / few.n();
            assertThat(found.value()).isCloseTo(fixed, within(1e-9));
            assertThat(Math.abs(found.value() - 35)).isGreaterThan(30);
        }
    }

    @Test
    void R4_3_two_employees_stand_out() {
        var ordinary = nps(a -> ORDINARY.contains(a.store()));
        for (var number : Planted.EXCELLENT_EMPLOYEES) {
            var alone = nps(a -> a.credits().keySet().equals(Set.of(number)));
            assertThat(alone.n()).isGreaterThan(100);
            assertThat(alone.minus(ordinary).errorsFrom(Planted.EXCELLENT)).isLessThan(4);
            assertThat(alone.minus(ordinary).errorsFrom(0)).isGreaterThan(4);
        }
    }

    @Test
    void R4_6_collection_desks_lose_points_before_christmas() {
        Predicate<Read> season = a -> a.at().getMonthValue() >= 11;
        Predicate<Read> desk = a -> "collection".equals(a.team());
        var lost = nps(desk.and(season)).minus(nps(desk.and(season.negate())));
        assertThat(lost.errorsFrom(Planted.COLLECTION_SEASON)).isLessThan(4);
        var elsewhere =
                nps(desk.negate().and(season)).minus(nps(desk.negate().and(season.negate())));
        assertThat(elsewhere.errorsFrom(0)).isLessThan(4);
    }

    @Test
    void R4_7_online_stores_are_less_easy_and_no_less_recommended() {
        Predicate<Read> online = a -> a.store().contains("-ONL-");
        Predicate<Read> store = a -> ORDINARY.contains(a.store()) && !online.test(a);
        var ease = ease(online).minus(ease(store));
        assertThat(ease.errorsFrom(Planted.ONLINE_EASE)).isLessThan(4);
        assertThat(nps(online).minus(nps(store)).errorsFrom(0)).isLessThan(4);
    }

    @Test
    void R4_8_temperature_and_alphabet_do_nothing() {
        var facts = Written.rows("stores.csv");
        var warm = new HashSet<String>();
        var early = new HashSet<String>();
        for (var fact : facts) {
            if (Double.parseDouble(fact[1]) > 10.4) {
                warm.add(fact[0]);
            }
            if (Integer.parseInt(fact[2]) <= facts.size() / 2) {
                early.add(fact[0]);
            }
        }
        for (var half : List.of(warm, early)) {
            var one = nps(a -> ORDINARY.contains(a.store()) && half.contains(a.store()));
            var other = nps(a -> ORDINARY.contains(a.store()) && !half.contains(a.store()));
            assertThat(one.minus(other).errorsFrom(0)).isLessThan(4);
            assertThat(Math.min(one.n(), other.n())).isGreaterThan(10_000);
        }
    }

    private static Mean ease(Predicate<Read> which) {
        return Mean.of(
                ANSWERS.stream()
                        .filter(a -> a.scale().equals("CES-7"))
                        .filter(which)
                        .mapToDouble(a -> a.score() >= 6 ? 100 : a.score() <= 3 ? -100 : 0));
    }
}
