package aidas.pulse.gate;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.pulse.gate.Attacker.Published;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/**
 * Thousands of organisations, each attacked over several waves. The same attacks succeed against
 * gates that lack a rule, so they would succeed here if they could.
 */
class RedTeamTest {

    private static final int ORGANISATIONS = 2_000;
    private static final int WAVES = 4;

    @Test
    void R2_1_R2_2_R3_1_R3_2_nothing_hidden_can_be_reconstructed() {
        var items = attacked(13, Scale.item(), Floor.OF_FIGURES);
        var enps = attacked(14, Scale.enps(), Floor.OF_FIGURES);
        var lowest = attacked(15, Company.THREE, new Floor(4));
        for (var attacker : List.of(items, enps, lowest)) {
            assertThat(attacker.attempts()).isGreaterThan(100_000);
            assertThat(attacker.successes()).as(told(attacker)).isZero();
        }
    }

    @Test
    void R3_4_other_codes_for_teams_give_nobody_away() {
        var scale = Scale.item();
        var gate = Gate.of(scale, Floor.OF_FIGURES);
        var attacker = attacked(500, 16, scale, Floor.OF_FIGURES, gate::decide, People::recode);
        assertThat(attacker.attempts("e by name")).isGreaterThan(1_000);
        assertThat(attacker.successes()).as(told(attacker)).isZero();
    }

    /** Whatever decides what is published. */
    interface Door {
        Decision decide(UnitTree tree, Map<Leaf, Histogram> answers, List<PriorWave> earlier);
    }

    private static Attacker attacked(long seed, Scale scale, Floor floor) {
        return attacked(ORGANISATIONS, seed, scale, floor, Gate.of(scale, floor)::decide);
    }

    static Attacker attacked(int organisations, long seed, Scale scale, Floor floor, Door door) {
        return attacked(organisations, seed, scale, floor, door, people -> {});
    }

    /**
     * @param between what happens to an organisation after each wave
     */
    static Attacker attacked(
            int organisations,
            long seed,
            Scale scale,
            Floor floor,
            Door door,
            Consumer<People> between) {
        var random = new SplittableRandom(seed);
        var attacker = new Attacker(scale, floor.answers());
        for (int i = 0; i < organisations; i++) {
            attacker.attack(published(random, scale, door, between));
        }
        System.out.println(told(attacker));
        return attacker;
    }

    private static List<Published> published(
            RandomGenerator random, Scale scale, Door door, Consumer<People> between) {
        double[] keeps = {1, 1, 0.9, 0.5};
        double[] answers = {1, 0.95, 0.7};
        double[] turnovers = {0.02, 0.1, 0.3};
        var habits =
                new People.Habits(
                        keeps[random.nextInt(4)],
                        answers[random.nextInt(3)],
                        turnovers[random.nextInt(3)]);
        var people = new People(random, scale.categories(), sizes(random), habits);
        List<Published> waves = new ArrayList<>();
        for (int wave = 0; wave < WAVES; wave++) {
            var given = people.wave();
            var truth = people.counted(given);
            var earlier = waves.stream().map(Published::wave).toList();
            waves.add(
                    new Published(
                            door.decide(people.tree(), truth, earlier).published(), truth, given));
            between.accept(people);
        }
        return waves;
    }

    /** Up to 12 teams of very unequal size, many of them tiny. */
    private static Map<Leaf, Integer> sizes(RandomGenerator random) {
        var sizes = new LinkedHashMap<Leaf, Integer>();
        int teams = 1 + random.nextInt(12);
        for (int i = 0; i < teams; i++) {
            int store = random.nextInt(1 + teams / 2);
            int most = random.nextInt(3) == 0 ? 4 : random.nextInt(4) == 0 ? 40 : 14;
            sizes.put(new Leaf("R" + store % 2, "S" + store, "T" + i), random.nextInt(most));
        }
        return sizes;
    }

    static String told(Attacker attacker) {
        var line =
                new StringBuilder(
                        "red team: %d organisations, %d views"
                                .formatted(attacker.organisations, attacker.views));
        attacker.scores.forEach(
                (attack, score) ->
                        line.append(", %s %d of %d".formatted(attack, score[1], score[0])));
        return line.toString();
    }
}
