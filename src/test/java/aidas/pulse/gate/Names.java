package aidas.pulse.gate;

import aidas.pulse.gate.Attacker.Published;
import aidas.pulse.gate.People.Answer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Attacks over time that know units by their names alone: a unit of one wave less the same of
 * another, whole and without the units inside it that both waves show.
 */
record Names(List<Published> waves, int floor, Waves.Score score) {

    /** Who said what, wherever they were counted. */
    private record Said(int person, int category) {}

    void attack() {
        for (int later = 0; later < waves.size(); later++) {
            for (int before = 0; before < later; before++) {
                both(waves.get(later), waves.get(before));
            }
        }
    }

    private void both(Published now, Published then) {
        var known = new HashSet<>(now.wave().shown().keySet());
        known.retainAll(then.wave().shown().keySet());
        for (var unit : known) {
            score.tried("e by name", reads(now, then, unit, Set.of()));
            var inside =
                    now.wave().tree().children(unit).stream()
                            .filter(known::contains)
                            .filter(then.wave().tree().children(unit)::contains)
                            .collect(Collectors.toSet());
            score.tried("e by name", reads(now, then, unit, inside));
        }
    }

    private boolean reads(Published now, Published then, Unit unit, Set<Unit> without) {
        int[] change = counts(now, unit, without);
        int[] less = counts(then, unit, without);
        Arrays.setAll(change, i -> change[i] - less[i]);
        int size = IntStream.of(change).map(Math::abs).sum();
        return size > 0
                && size < floor
                && differing(said(now, unit, without), said(then, unit, without)) < floor;
    }

    private static int[] counts(Published wave, Unit unit, Set<Unit> without) {
        int[] counts = wave.wave().shown().get(unit).counts();
        for (var each : without) {
            Arrays.setAll(counts, i -> counts[i] - wave.wave().shown().get(each).count(i));
        }
        return counts;
    }

    private static Set<Said> said(Published wave, Unit unit, Set<Unit> without) {
        var leaves = new HashSet<>(View.leaves(wave.wave().tree(), unit));
        without.forEach(each -> leaves.removeAll(View.leaves(wave.wave().tree(), each)));
        return wave.answers().stream()
                .filter(one -> leaves.contains(one.leaf().unit()))
                .map(Names::said)
                .collect(Collectors.toSet());
    }

    private static Said said(Answer one) {
        return new Said(one.person(), one.category());
    }

    private static int differing(Set<Said> now, Set<Said> then) {
        var same = new HashSet<>(now);
        same.retainAll(then);
        return now.size() + then.size() - 2 * same.size();
    }
}
