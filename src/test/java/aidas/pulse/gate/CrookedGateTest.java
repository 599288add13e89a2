package aidas.pulse.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A gate without one of the rules is broken into by the same attacks. */
class CrookedGateTest {

    private static final Scale SCALE = Scale.item();
    private static final Floor FIVE = Floor.OF_FIGURES;
    private static final int ORGANISATIONS = 300;

    @Test
    void R2_1_without_the_rule_for_what_is_left_a_difference_tells() {
        var attacker = attacked(CrookedGateTest::eachByItself);
        assertThat(attacker.successes("a algebra")).isPositive();
        assertThat(attacker.successes("b difference")).isPositive();
    }

    @Test
    void R2_2_without_the_rule_for_one_mind_a_figure_tells_of_everybody() {
        var attacker =
                attack(
                        new Gate(
                                new Exposure(SCALE, FIVE) {
                                    @Override
                                    boolean ofAnswers(int[] counts) {
                                        int n = IntStream.of(counts).sum();
                                        return n > 0 && n < floor();
                                    }
                                }));
        assertThat(attacker.successes("a algebra")).isPositive();
        assertThat(attacker.successes("d bounds")).isPositive();
    }

    @Test
    void R3_1_without_the_rule_for_waves_who_joins_is_read() {
        var attacker =
                attack(
                        new Gate(
                                new Exposure(SCALE, FIVE) {
                                    @Override
                                    boolean ofChange(int[] difference) {
                                        return false;
                                    }
                                }));
        assertThat(attacker.successes("c two waves")).isPositive();
    }

    @Test
    void R3_2_comparing_a_unit_with_itself_only_is_not_enough() {
        var attacker = attacked(CrookedGateTest::unitByUnit);
        assertThat(attacker.successes("c two waves")).isPositive();
    }

    /** Every unit with enough answers, not all the same, below such units. */
    private static Decision eachByItself(
            UnitTree tree, Map<Leaf, Histogram> answers, List<PriorWave> earlier) {
        var cells = new TreeMap<Unit, Cell>();
        for (var unit : tree.units()) {
            int[] counts = new int[SCALE.categories()];
            answers.forEach(
                    (leaf, histogram) -> {
                        if (View.leaves(tree, unit).contains(leaf.unit())) {
                            Attacker.add(counts, histogram);
                        }
                    });
            boolean fine =
                    IntStream.of(counts).sum() > 0
                            && !new Exposure(SCALE, FIVE).ofAnswers(counts)
                            && tree.parent(unit)
                                    .map(parent -> cells.get(parent) instanceof Cell.Shown)
                                    .orElse(true);
            cells.put(
                    unit,
                    fine
                            ? new Cell.Shown(Histogram.of(counts))
                            : new Cell.Withheld(Reason.TOO_FEW));
        }
        return new Decision(tree, cells);
    }

    /** The gate of one wave; then units go whose own figure changed by a few answers. */
    private static Decision unitByUnit(
            UnitTree tree, Map<Leaf, Histogram> answers, List<PriorWave> earlier) {
        var decision = Gate.of(SCALE, FIVE).decide(tree, answers, List.of());
        var cells = new TreeMap<>(decision.cells());
        var gone = new HashSet<Unit>();
        var exposure = new Exposure(SCALE, FIVE);
        for (var unit : cells.keySet().stream().sorted(Comparator.naturalOrder()).toList()) {
            boolean changed =
                    earlier.stream()
                            .filter(wave -> wave.shown().containsKey(unit))
                            .filter(wave -> decision.shown(unit).isPresent())
                            .anyMatch(
                                    wave ->
                                            exposure.ofChange(
                                                    change(
                                                            decision.shown(unit).orElseThrow(),
                                                            wave.shown().get(unit))));
            if (changed || tree.parent(unit).filter(gone::contains).isPresent()) {
                gone.add(unit);
                cells.put(unit, new Cell.Withheld(Reason.WOULD_GIVE_AWAY));
            }
        }
        return new Decision(tree, cells);
    }

    private static int[] change(Histogram now, Histogram then) {
        int[] change = now.counts();
        Arrays.setAll(change, i -> change[i] - then.count(i));
        return change;
    }

    private static Attacker attack(Gate gate) {
        return attacked(gate::decide);
    }

    private static Attacker attacked(RedTeamTest.Door door) {
        return RedTeamTest.attacked(ORGANISATIONS, 11, SCALE, FIVE, door);
    }
}
