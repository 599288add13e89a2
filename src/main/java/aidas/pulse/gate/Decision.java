package aidas.pulse.gate;

import aidas.pulse.gate.Cell.Shown;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What one wave publishes of one question. It holds no answer that cannot be read, so it can be
 * stored as it is.
 *
 * @param cells of every unit of the tree, from the company down, by code
 */
public record Decision(UnitTree tree, SortedMap<Unit, Cell> cells) {

    /** The cell of a unit; withheld for one that is not in the tree. */
    public Cell cell(Unit unit) {
        return cells.getOrDefault(unit, new Cell.Withheld(Reason.TOO_FEW));
    }

    /** The figure of a unit, empty if it is withheld. */
    public Optional<Histogram> shown(Unit unit) {
        return cell(unit) instanceof Shown(var histogram)
                ? Optional.of(histogram)
                : Optional.empty();
    }

    /** Where a leaf's answers may be read: the smallest shown unit around it; empty for nowhere. */
    public Optional<Unit> smallestShown(Leaf leaf) {
        return Stream.iterate(
                        Optional.of(leaf.unit()),
                        Optional::isPresent,
                        unit -> unit.flatMap(tree::parent))
                .flatMap(Optional::stream)
                .filter(unit -> shown(unit).isPresent())
                .findFirst();
    }

    /** What later waves are compared with. */
    public PriorWave published() {
        var shown = new TreeMap<Unit, Histogram>();
        cells.keySet().forEach(unit -> shown(unit).ifPresent(figure -> shown.put(unit, figure)));
        return new PriorWave(tree, Map.copyOf(shown));
    }
}
