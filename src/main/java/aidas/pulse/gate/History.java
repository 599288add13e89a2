package aidas.pulse.gate;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What was published before, and what it gives away together with this wave's figures.
 *
 * <p>Waves are compared by teams, and again by stores, by regions and as wholes: a store whose
 * teams got other codes is the same store, and its people are the same people.
 */
final class History {

    private final UnitTree tree;
    private final Map<Unit, Histogram> figures;
    private final Exposure exposure;
    private final List<PriorWave> earlier;
    private final List<Past> pasts;

    /**
     * @param tree of this wave
     * @param figures of all its units, shown or not
     */
    History(
            Exposure exposure,
            UnitTree tree,
            Map<Unit, Histogram> figures,
            List<PriorWave> earlier) {
        this.exposure = exposure;
        this.earlier = earlier;
        this.tree = tree;
        this.figures = figures;
        var residue = new Residue(tree, figures, exposure, earlier);
        this.pasts =
                Arrays.stream(Level.values())
                        .sorted(Comparator.reverseOrder())
                        .map(grain -> new Past(exposure, new Ground(tree, grain), residue, earlier))
                        .toList();
    }

    /**
     * Each as the atoms of this wave it concerns, of which one has to go; those of the finest
     * comparison that finds any.
     *
     * @param shown units of this wave
     */
    List<List<Atom>> faults(Collection<Unit> shown) {
        for (var past : pasts) {
            var faults = past.faults(past.ground().atoms(tree, shown, figures::get));
            if (!faults.isEmpty()) {
                return faults;
            }
        }
        return earlier.stream().flatMap(then -> rests(shown, then)).toList();
    }

    /** Units that differ by too little without the units inside them that both waves show. */
    private Stream<List<Atom>> rests(Collection<Unit> shown, PriorWave then) {
        return shown.stream()
                .filter(then.shown()::containsKey)
                .map(unit -> rest(unit, shown, then))
                .filter(rest -> exposure.ofChange(rest.counts()))
                .map(List::of);
    }

    private Atom rest(Unit unit, Collection<Unit> shown, PriorWave then) {
        int[] change = change(unit, then);
        for (var child : tree.children(unit)) {
            if (shown.contains(child)
                    && then.shown().containsKey(child)
                    && then.tree().parent(child).equals(tree.parent(child))) {
                int[] part = change(child, then);
                Arrays.setAll(change, i -> change[i] - part[i]);
            }
        }
        return new Atom(unit, true, List.of(), new int[0], change);
    }

    private int[] change(Unit unit, PriorWave then) {
        int[] change = figures.get(unit).counts();
        Arrays.setAll(change, i -> change[i] - then.shown().get(unit).count(i));
        return change;
    }
}
