package aidas.pulse.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The gate does not keep silent: what share of the answers lies in shown stores and teams. */
class ShownTest {

    private static final People.Habits USUAL = new People.Habits(0.5, 0.75, 0.03);

    @Test
    void R4_2_most_answers_lie_in_shown_units_where_units_are_not_tiny() {
        for (var scale : List.of(Scale.enps(), Scale.item())) {
            shares(30, 4, 10, 12, scale);
            shares(30, 4, 20, 12, scale);
            var large = shares(30, 3, 40, 12, scale);
            assertThat(large.getFirst().get(Level.TEAM)).isGreaterThan(90);
            assertThat(large.getLast().get(Level.STORE)).isGreaterThan(90);
        }
    }

    private static List<Map<Level, Integer>> shares(
            int stores, int teams, int mean, int waves, Scale scale) {
        var random = new SplittableRandom(7);
        var sizes = new LinkedHashMap<Leaf, Integer>();
        for (int i = 0; i < stores * teams; i++) {
            int store = i / teams;
            var leaf = new Leaf("R" + store % (1 + stores / 15), "S" + store, "T" + i);
            sizes.put(leaf, 1 + random.nextInt(2 * mean - 1));
        }
        var people = new People(random, scale.categories(), sizes, USUAL);
        var earlier = new ArrayList<PriorWave>();
        var shares = new ArrayList<Map<Level, Integer>>();
        for (int wave = 1; wave <= waves; wave++) {
            var answers = people.counted(people.wave());
            long from = System.nanoTime();
            var decision = Gate.of(scale, Floor.OF_FIGURES).decide(people.tree(), answers, earlier);
            long millis = (System.nanoTime() - from) / 1_000_000;
            earlier.add(decision.published());
            shares.add(shares(decision, answers));
            if (wave < 3 || wave == 4 || wave % 12 == 0 || wave == waves) {
                System.out.printf(
                        "shown: %d stores, %d teams of about %d, %d categories, wave %d: %s %% (%d ms)%n",
                        stores, teams, mean, scale.categories(), wave, shares.getLast(), millis);
            }
        }
        return shares;
    }

    private static Map<Level, Integer> shares(Decision decision, Map<Leaf, Histogram> answers) {
        int all = answers.values().stream().mapToInt(Histogram::n).sum();
        var shares = new LinkedHashMap<Level, Integer>();
        for (var level : List.of(Level.REGION, Level.STORE, Level.TEAM)) {
            int shown =
                    decision.cells().keySet().stream()
                            .filter(unit -> unit.level() == level)
                            .flatMap(unit -> decision.shown(unit).stream())
                            .mapToInt(Histogram::n)
                            .sum();
            shares.put(level, Math.round(100f * shown / all));
        }
        return shares;
    }
}
