package aidas.pulse.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever knows the gate by heart and who took part cannot tell what a few people answered. */
class BruteForceTest {

    private static final Floor FOUR = new Floor(4);
    private static final Exposure STRICT = new Exposure(Company.THREE, FOUR);
    private static final int ORGANISATIONS = 60;

    /** All the same is hidden, all but one is shown: as a first thought would have it. */
    private static final Exposure ALL_THE_SAME =
            new Exposure(Company.THREE, FOUR) {
                @Override
                boolean ofAnswers(int[] counts) {
                    int n = IntStream.of(counts).sum();
                    return n > 0 && (n < floor() || IntStream.of(counts).anyMatch(c -> c == n));
                }
            };

    @Test
    void R2_1_R2_2_R4_1_no_world_is_certain_where_a_few_people_are_concerned() {
        assertThat(certain("the gate", (tree, world) -> decision(STRICT, tree, world).cells()))
                .hasSize(0);
    }

    @Test
    void R2_2_hiding_only_those_who_all_agree_gives_them_away() {
        assertThat(
                        certain(
                                "all the same",
                                (tree, world) -> decision(ALL_THE_SAME, tree, world).cells()))
                .isNotEmpty();
    }

    @Test
    void R4_1_a_reason_that_says_more_gives_answers_away() {
        assertThat(certain("reasons", BruteForceTest::withReasons)).isNotEmpty();
    }

    /** A third reason for teams with enough answers of which all, or all but one, are the same. */
    private static Object withReasons(UnitTree tree, Map<Leaf, Histogram> world) {
        var decision = decision(STRICT, tree, world);
        var agreed = new ArrayList<Unit>();
        world.forEach(
                (leaf, answers) -> {
                    if (!STRICT.tooFew(answers.counts()) && STRICT.ofAnswers(answers.counts())) {
                        agreed.add(leaf.unit());
                    }
                });
        return List.of(decision.cells(), agreed.stream().sorted().toList());
    }

    private static Decision decision(Exposure rule, UnitTree tree, Map<Leaf, Histogram> world) {
        return new Gate(rule).decide(tree, world, List.of());
    }

    private static List<String> certain(
            String name, BiFunction<UnitTree, Map<Leaf, Histogram>, Object> published) {
        var random = new SplittableRandom(3);
        var certain = new ArrayList<String>();
        int worlds = 0;
        int kinds = 0;
        for (int i = 0; i < ORGANISATIONS; i++) {
            var sizes = new LinkedHashMap<Leaf, Integer>();
            int people = 15;
            for (int team = 0; team < 4 && people > 0; team++) {
                int size = Math.min(people, 1 + random.nextInt(7));
                sizes.put(new Leaf("R", "S" + random.nextInt(2), "T" + team), size);
                people -= size + 2;
            }
            var all = new Worlds(sizes, 3, published);
            worlds += all.count;
            kinds += all.kinds;
            certain.addAll(all.certain(FOUR.answers()));
        }
        System.out.printf(
                "brute force, %s: %d organisations, %d worlds, %d looks, %d certain%n",
                name, ORGANISATIONS, worlds, kinds, certain.size());
        return certain;
    }
}
