package aidas.insight.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.insight.study.Costs.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LadderTest {

    private static final Costs NO_COSTS = new Costs(List.of(), null);

    private static Visits visits(int favourable, int neutral, int unfavourable, double value) {
        int n = favourable + neutral + unfavourable;
        // Half of them pay a little more and half a little less
        return new Visits(
                n,
                favourable,
                neutral,
                unfavourable,
                n,
                n * value,
                n * (value * value + value * value / 4));
    }

    @Test
    void R5_1_each_step_has_score_and_value_with_their_intervals() {
        var ladder =
                Ladder.of(
                        List.of(
                                visits(60, 30, 10, 50),
                                visits(50, 30, 20, 45),
                                visits(40, 30, 30, 42),
                                visits(30, 30, 40, 40)),
                        NO_COSTS);
        assertThat(ladder.visits()).isEqualTo(400);
        assertThat(ladder.steps())
                .extracting(step -> Math.round(step.score().value()))
                .containsExactly(50L, 30L, 10L, -10L);
        assertThat(ladder.steps().get(2).share()).isCloseTo(84, within(1e-9));
        assertThat(ladder.score().slope()).isCloseTo(-20, within(1e-9));
        assertThat(ladder.score().p()).isLessThan(0.001);
        assertThat(ladder.order().z()).isNegative();
        assertThat(ladder.value().slope()).isCloseTo(-3.3, within(1e-9));
        var first = ladder.steps().getFirst();
        assertThat(first.value().interval().holds(50)).isTrue();
        assertThat(first.score().interval().holds(50)).isTrue();
    }

    @Test
    void R5_1_a_step_of_few_visits_has_no_figure() {
        var ladder =
                Ladder.of(
                        List.of(
                                visits(60, 30, 10, 50),
                                visits(50, 30, 20, 45),
                                visits(29, 0, 0, 45),
                                Visits.NONE),
                        NO_COSTS);
        assertThat(ladder.steps().get(2).score()).isNull();
        assertThat(ladder.steps().get(2).n()).isEqualTo(29);
        assertThat(ladder.steps().get(3).share()).isNaN();
        assertThat(ladder.score().slope()).isCloseTo(-20, within(1e-9));
    }

    @Test
    void R5_1_without_visits_there_is_nothing_to_tell() {
        var none = List.of(Visits.NONE, Visits.NONE, Visits.NONE, Visits.NONE);
        var ladder = Ladder.of(none, Costs.of(Map.of()));
        assertThat(ladder.visits()).isZero();
        assertThat(ladder.score()).isNull();
        assertThat(ladder.order()).isNull();
        assertThat(ladder.costs().standards()).isEmpty();
    }

    /** Missing a alone costs 40 points, missing b alone 5; whoever misses a misses b more often. */
    private static Map<Outcome, Visits> checked() {
        var checked = new HashMap<Outcome, Visits>();
        checked.put(new Outcome("a", true, 0), visits(1200, 600, 200, 50));
        checked.put(new Outcome("b", true, 0), visits(1200, 600, 200, 50));
        checked.put(new Outcome("a", false, 0), visits(80, 60, 60, 40));
        checked.put(new Outcome("b", true, 1), visits(80, 60, 60, 40));
        checked.put(new Outcome("b", false, 0), visits(110, 70, 20, 50));
        checked.put(new Outcome("a", true, 1), visits(110, 70, 20, 50));
        checked.put(new Outcome("a", false, 1), visits(35, 30, 35, 40));
        checked.put(new Outcome("b", false, 1), visits(35, 30, 35, 40));
        return checked;
    }

    @Test
    void R5_2_a_standard_is_not_blamed_for_its_neighbours() {
        var costs = Costs.of(checked());
        assertThat(costs.standards()).extracting(Costs.Cost::standard).containsExactly("a", "b");
        var a = costs.standards().getFirst();
        // Alone: 50 - 10 = 40 over 200 visits; beside another: 45 - 0 over 100
        assertThat(a.score().value()).isCloseTo((200 * 40 + 100 * 45) / 300.0, within(1e-9));
        var b = costs.standards().getLast();
        assertThat(b.score().value()).isCloseTo((200 * 5 + 100 * 10) / 300.0, within(1e-9));
        assertThat(a.missed()).isEqualTo(300);
        assertThat(a.points()).isCloseTo(a.missedShare() * a.score().value(), within(1e-12));
        assertThat(a.value().value()).isPositive();
    }

    @Test
    void R5_2_the_dearest_is_named_only_if_it_can_be_told() {
        assertThat(Costs.of(checked()).dearest()).isEqualTo("a");
        var alike = new HashMap<>(checked());
        alike.put(new Outcome("b", false, 0), visits(80, 60, 60, 40));
        alike.put(new Outcome("a", true, 1), visits(80, 60, 60, 40));
        assertThat(Costs.of(alike).dearest()).isNull();
    }

    @Test
    void R5_2_a_standard_has_no_cost_below_thirty_visits_on_either_side() {
        var few = new HashMap<>(checked());
        few.put(new Outcome("c", true, 0), visits(400, 200, 100, 50));
        few.put(new Outcome("c", false, 0), visits(5, 10, 4, 40));
        few.put(new Outcome("c", false, 1), visits(5, 3, 2, 40));
        few.put(new Outcome("c", true, 1), visits(90, 50, 20, 40));
        assertThat(Costs.of(few).standards())
                .extracting(Costs.Cost::standard)
                .containsExactly("a", "b");
        few.put(new Outcome("c", false, 1), visits(5, 3, 3, 40));
        assertThat(Costs.of(few).standards()).extracting(Costs.Cost::standard).contains("c");
        few.put(new Outcome("c", true, 0), visits(9, 9, 1, 50));
        few.put(new Outcome("c", true, 1), visits(5, 3, 2, 40));
        assertThat(Costs.of(few).standards()).extracting(Costs.Cost::standard).doesNotContain("c");
    }

    /** Missing a makes no difference; visits that missed b were even better by far. */
    @Test
    void R5_2_what_costs_nothing_is_not_the_dearest_even_if_others_cost_less() {
        var none = new HashMap<Outcome, Visits>();
        none.put(new Outcome("a", true, 0), visits(500, 300, 200, 50));
        none.put(new Outcome("a", false, 0), visits(500, 300, 200, 50));
        none.put(new Outcome("b", true, 0), visits(500, 300, 200, 50));
        none.put(new Outcome("b", false, 0), visits(900, 50, 50, 50));
        var costs = Costs.of(none);
        assertThat(costs.standards().getFirst().standard()).isEqualTo("a");
        assertThat(costs.standards().getFirst().score().value()).isCloseTo(0, within(1e-9));
        assertThat(costs.dearest()).isNull();
        none.put(new Outcome("a", false, 0), visits(550, 300, 150, 50));
        assertThat(Costs.of(none).standards().getFirst().score().value()).isNegative();
        assertThat(Costs.of(none).dearest()).isNull();
    }
}
