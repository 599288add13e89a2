package aidas.leaderboard.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.feedback.Answers;
import aidas.leaderboard.level.Level.Next;
import aidas.shared.Period;
import aidas.survey.Scale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OwnLevelTest {

    private static final Period YEAR =
            new Period(LocalDate.of(2025, 3, 1), LocalDate.of(2026, 3, 1));

    private static Answers nps(long promoters, long passives, long detractors) {
        return Answers.counted(
                Scale.NPS_0_10,
                promoters,
                passives,
                detractors,
                promoters * 10 + passives * 8 + detractors * 4.0,
                promoters * 100 + passives * 64 + detractors * 16.0);
    }

    /** Eleven colleagues, a hundred answers each, NPS 0 to 80. */
    private static List<Answers> spread() {
        return Stream.iterate(30, promoters -> promoters <= 70, promoters -> promoters + 4)
                .map(promoters -> nps(promoters, 70 - promoters, 30))
                .toList();
    }

    private static OwnLevel level(Answers own, List<Answers> others) {
        var all = new ArrayList<>(others);
        all.add(own);
        return OwnLevel.of(YEAR, own, all);
    }

    @Test
    void R1_1_with_few_answers_it_is_told_how_many_more_it_takes() {
        assertThat(level(nps(12, 0, 0), spread()).level()).isEqualTo(new Level.TooFew(18));
        assertThat(OwnLevel.of(YEAR, Answers.none(Scale.NPS_0_10), spread()).level())
                .isEqualTo(new Level.TooFew(30));
        assertThat(level(nps(30, 0, 0), spread()).level()).isNotInstanceOf(Level.TooFew.class);
    }

    @Test
    void R1_1_answers_that_are_shared_count_for_what_they_are_worth() {
        var halves = new Answers(Scale.NPS_0_10, 40, 22, 13.0, 22, 0, 0, 220, 2200);
        assertThat(22 * 22 / 13.0).isEqualTo(37.23, within(0.01));
        assertThat(level(halves, spread()).level()).isNotInstanceOf(Level.TooFew.class);
    }

    @Test
    void R1_2_ten_colleagues_with_enough_answers_make_a_level() {
        var nine = spread().subList(0, 8);
        var small = nps(29, 0, 0);
        assertThat(level(nps(60, 20, 20), nine).level()).isEqualTo(new Level.FewColleagues());
        assertThat(level(nps(60, 20, 20), Stream.concat(nine.stream(), Stream.of(small)).toList()))
                .satisfies(own -> assertThat(own.level()).isEqualTo(new Level.FewColleagues()))
                .satisfies(own -> assertThat(own.colleagues()).isEqualTo(9));
        assertThat(level(nps(60, 20, 20), spread().subList(0, 9)).level())
                .isNotInstanceOf(Level.FewColleagues.class);
    }

    @Test
    void R2_1_benchmarks_lie_around_the_mean_of_true_values() {
        var benchmarks = Benchmarks.of(spread()).orElseThrow();
        double strong = benchmarks.of(Step.STRONG);
        double tau = strong - benchmarks.of(Step.STEADY);
        assertThat(strong).isCloseTo(0.20, within(0.001));
        assertThat(benchmarks.of(Step.OUTSTANDING)).isCloseTo(strong + 0.67 * tau, within(1e-12));
        assertThat(tau).isBetween(0.05, 0.14);
    }

    @Test
    void R2_2_the_lower_bound_decides_not_the_mean() {
        var benchmarks = Benchmarks.of(spread()).orElseThrow();
        var middle = nps(50, 20, 30);
        assertThat(Benchmarks.mean(middle)).isEqualTo(0.2);
        assertThat(benchmarks.lowerBound(middle)).isLessThan(benchmarks.of(Step.STRONG));
        assertThat(benchmarks.lowerBound(middle, 10_000))
                .isGreaterThan(benchmarks.lowerBound(middle));
    }

    @Test
    void R2_2_levels_rise_with_what_customers_say() {
        assertThat(level(nps(950, 50, 0), spread()).level()).isEqualTo(new Level.Highest());
        assertThat(level(nps(520, 300, 180), spread()).level())
                .isInstanceOfSatisfying(
                        Level.Reached.class,
                        reached -> {
                            assertThat(reached.step()).isEqualTo(Step.STRONG);
                            assertThat(reached.next().step()).isEqualTo(Step.OUTSTANDING);
                        });
    }

    @Test
    void R2_3_below_the_first_benchmark_there_is_a_distance_and_no_level() {
        var level = level(nps(20, 10, 70), spread()).level();
        assertThat(level.told()).isEmpty();
        assertThat(level.ahead()).map(Next::step).contains(Step.STEADY);
        assertThat(level.ahead().orElseThrow().distance()).isPositive();
        assertThat(level.ahead().orElseThrow().answers()).isZero();
        assertThat(level.code()).isEqualTo("on-the-way");
    }

    @Test
    void R2_4_alike_colleagues_are_on_one_level() {
        var alike = Stream.generate(() -> nps(50, 30, 20)).limit(20).toList();
        assertThat(level(nps(50, 30, 20), alike).level()).isEqualTo(new Level.Alike());
        assertThat(level(nps(62, 20, 18), alike).level()).isEqualTo(new Level.Alike());
    }

    @Test
    void R2_4_the_lock_holds_where_only_chance_differs() {
        var chance = new SplittableRandom(7);
        int locked = 0;
        for (int run = 0; run < 200; run++) {
            var equal = Stream.generate(() -> drawn(chance, 40)).limit(20).toList();
            locked += equal.isEmpty() || Benchmarks.of(equal).isPresent() ? 0 : 1;
        }
        assertThat(locked).isBetween(180, 200);
    }

    private static Answers drawn(SplittableRandom chance, int n) {
        int promoters = 0;
        int detractors = 0;
        for (int i = 0; i < n; i++) {
            double at = chance.nextDouble();
            promoters += at < 0.55 ? 1 : 0;
            detractors += at > 0.85 ? 1 : 0;
        }
        return nps(promoters, n - promoters - detractors, detractors);
    }

    @Test
    void R2_5_more_answers_of_the_kind_bring_the_next_level_where_they_can() {
        var own = nps(19, 8, 8);
        var next = level(own, spread()).level().ahead().orElseThrow();
        assertThat(next.answers()).isPositive();
        long more = next.answers();
        var benchmarks = Benchmarks.of(Stream.concat(spread().stream(), Stream.of(own)).toList());
        assertThat(benchmarks.orElseThrow().lowerBound(own, 35 + more))
                .isGreaterThanOrEqualTo(benchmarks.orElseThrow().of(next.step()));
    }
}
