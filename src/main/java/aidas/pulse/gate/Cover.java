package aidas.pulse.gate;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which units are shown: at first all with enough answers, in the end those that give nothing away.
 */
final class Cover {

    private final UnitTree tree;
    private final Map<Unit, Histogram> figures;
    private final Comparator<Unit> smallest;
    private final Set<Unit> shown = new HashSet<>();

    Cover(UnitTree tree, Map<Unit, Histogram> figures, int floor) {
        this.tree = tree;
        this.figures = figures;
        this.smallest =
                Comparator.<Unit>comparingInt(unit -> figures.get(unit).n())
                        .thenComparing(Comparator.naturalOrder());
        show(Unit.COMPANY, floor);
    }

    private void show(Unit unit, int floor) {
        if (figures.get(unit).n() >= floor) {
            shown.add(unit);
            tree.children(unit).forEach(child -> show(child, floor));
        }
    }

    /** Hides until nothing is given away. */
    Set<Unit> repaired(Exposure exposure, History history) {
        var ground = new Ground(tree, Level.TEAM);
        while (true) {
            var faults =
                    new Faults(exposure, history, shown, ground.atoms(tree, shown, figures::get));
            var concerned = faults.next();
            if (concerned.isEmpty()) {
                return Set.copyOf(shown);
            }
            concerned.forEach(this::hideSmallest);
        }
    }

    /** Of the atoms that together give something away, one is merged into its surroundings. */
    private void hideSmallest(List<Atom> atoms) {
        atoms.stream().map(this::toHide).min(smallest).ifPresent(this::hide);
    }

    /** Of a rest a neighbour, otherwise the unit itself, whatever is shown inside it. */
    private Unit toHide(Atom atom) {
        return tree.children(atom.owner()).stream()
                .filter(child -> atom.rest() && shown.contains(child))
                .min(smallest)
                .orElse(atom.owner());
    }

    private void hide(Unit unit) {
        if (shown.remove(unit)) {
            tree.children(unit).forEach(this::hide);
        }
    }
}
