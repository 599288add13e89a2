package aidas.pulse.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * A figure an attacker reads: of which leaves, and what. Made from published cells alone, by a way
 * of its own that shares nothing with the gate's.
 */
record View(Set<Unit> leaves, int[] counts) {

    int n() {
        return Arrays.stream(counts).sum();
    }

    View minus(View part) {
        var rest = new HashSet<>(leaves);
        rest.removeAll(part.leaves());
        int[] difference = counts.clone();
        Arrays.setAll(difference, i -> counts[i] - part.counts()[i]);
        return new View(rest, difference);
    }

    /** Units, and what is left of each without its shown children. */
    static List<View> of(PriorWave wave) {
        var views = new ArrayList<View>();
        wave.shown()
                .forEach(
                        (unit, figure) -> {
                            var whole = new View(leaves(wave.tree(), unit), figure.counts());
                            views.add(whole);
                            rest(wave, unit, whole).ifPresent(views::add);
                        });
        return views;
    }

    private static Optional<View> rest(PriorWave wave, Unit unit, View whole) {
        var rest = whole;
        for (var child : wave.tree().children(unit)) {
            var figure = wave.shown().get(child);
            if (figure != null) {
                rest = rest.minus(new View(leaves(wave.tree(), child), figure.counts()));
            }
        }
        return rest.leaves().size() == whole.leaves().size() || rest.n() == 0
                ? Optional.empty()
                : Optional.of(rest);
    }

    /** Filters: any units together, as the portal answers them. */
    static List<View> filters(PriorWave wave, int number, RandomGenerator random) {
        var units = List.copyOf(wave.tree().units());
        Map<Set<Unit>, View> views = new HashMap<>();
        for (int i = 0; i < number; i++) {
            var chosen = new HashSet<Unit>();
            random.ints(1 + random.nextInt(4), 0, units.size())
                    .forEach(each -> chosen.add(units.get(each)));
            var pool = new Selection(List.of(wave)).of(chosen);
            var leaves = new HashSet<Unit>();
            pool.counted().forEach(unit -> leaves.addAll(leaves(wave.tree(), unit)));
            pool.histogram().ifPresent(sum -> views.put(leaves, new View(leaves, sum.counts())));
        }
        return List.copyOf(views.values());
    }

    static Set<Unit> leaves(UnitTree tree, Unit unit) {
        if (unit.level() == Level.TEAM) {
            return Set.of(unit);
        }
        var leaves = new HashSet<Unit>();
        tree.children(unit).forEach(child -> leaves.addAll(leaves(tree, child)));
        return leaves;
    }
}
