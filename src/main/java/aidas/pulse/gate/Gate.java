package aidas.pulse.gate;

import aidas.pulse.gate.Cell.Shown;
import aidas.pulse.gate.Cell.Withheld;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The one door through which figures about employees' answers leave. Says of one question in one
 * wave what may be published; see the package for what it promises.
 */
public final class Gate {

    private final Exposure exposure;

    Gate(Exposure exposure) {
        this.exposure = exposure;
    }

    public static Gate of(Scale scale, Floor floor) {
        return new Gate(new Exposure(scale, floor));
    }

    /**
     * Decides what is published; the same input gives the same decision.
     *
     * @param tree the units of this wave
     * @param answers by leaf; a leaf of the tree that is not here has none
     * @param earlier all that was published of the same question before, in any order
     * @throws IllegalArgumentException if answers come from outside the tree or have other
     *     categories than the scale
     */
    public Decision decide(UnitTree tree, Map<Leaf, Histogram> answers, List<PriorWave> earlier) {
        var figures = figures(tree, answers);
        var history = new History(exposure, tree, figures, earlier);
        var cover = new Cover(tree, figures, exposure.floor());
        var shown = cover.repaired(exposure, history);
        var cells = new TreeMap<Unit, Cell>();
        tree.units()
                .forEach(unit -> cells.put(unit, cell(figures.get(unit), shown.contains(unit))));
        return new Decision(tree, Collections.unmodifiableSortedMap(cells));
    }

    private Cell cell(Histogram figure, boolean shown) {
        if (shown) {
            return new Shown(figure);
        }
        return new Withheld(
                figure.n() < exposure.floor() ? Reason.TOO_FEW : Reason.WOULD_GIVE_AWAY);
    }

    private Map<Unit, Histogram> figures(UnitTree tree, Map<Leaf, Histogram> answers) {
        var sums =
                tree.units().stream()
                        .collect(
                                Collectors.toMap(
                                        unit -> unit,
                                        unit -> new int[exposure.scale().categories()]));
        answers.forEach((leaf, histogram) -> add(tree, leaf, histogram, sums));
        var figures = new HashMap<Unit, Histogram>();
        sums.forEach((unit, counts) -> figures.put(unit, Histogram.of(counts)));
        return figures;
    }

    private void add(UnitTree tree, Leaf leaf, Histogram histogram, Map<Unit, int[]> sums) {
        var store = tree.parent(leaf.unit());
        if (!store.flatMap(tree::parent).equals(Optional.of(Unit.region(leaf.region())))) {
            throw new IllegalArgumentException("answers from outside the tree: " + leaf);
        }
        if (histogram.categories() != exposure.scale().categories()) {
            throw new IllegalArgumentException(
                    "%s has %d categories, the question %d"
                            .formatted(
                                    leaf, histogram.categories(), exposure.scale().categories()));
        }
        var unit = Optional.of(leaf.unit());
        while (unit.isPresent()) {
            var counts = sums.get(unit.get());
            for (int i = 0; i < counts.length; i++) {
                counts[i] += histogram.count(i);
            }
            unit = tree.parent(unit.get());
        }
    }
}
