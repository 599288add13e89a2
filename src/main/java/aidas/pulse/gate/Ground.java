package aidas.pulse.gate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Numbers the leaves of all waves, so that sets of them can be compared from wave to wave. Leaves
 * are the units of one level, the grain; what lies below them is not looked at.
 */
final class Ground {

    private final Level grain;
    private final Map<Unit, Integer> numbers = new HashMap<>();

    /**
     * @param now the units of this wave; leaves of earlier ones are numbered as they come
     */
    Ground(UnitTree now, Level grain) {
        this.grain = grain;
        now.units().stream().filter(unit -> unit.level() == grain).forEach(this::number);
    }

    int size() {
        return numbers.size();
    }

    private int number(Unit leaf) {
        return numbers.computeIfAbsent(leaf, unknown -> numbers.size());
    }

    /**
     * The atoms of what is shown, from the company down; those without answers are left out.
     *
     * @param figures at least of every shown unit
     */
    List<Atom> atoms(UnitTree tree, Collection<Unit> shown, Function<Unit, Histogram> figures) {
        var atoms = new ArrayList<Atom>();
        if (shown.contains(Unit.COMPANY)) {
            divide(tree, Unit.COMPANY, shown, figures, atoms);
        }
        return atoms;
    }

    private void divide(
            UnitTree tree,
            Unit unit,
            Collection<Unit> shown,
            Function<Unit, Histogram> figures,
            List<Atom> atoms) {
        var counts = figures.apply(unit).counts();
        var rest = IntStream.builder();
        var hidden = new ArrayList<Unit>();
        boolean whole = true;
        for (var child : inside(tree, unit)) {
            if (shown.contains(child)) {
                whole = false;
                var part = figures.apply(child).counts();
                IntStream.range(0, counts.length).forEach(i -> counts[i] -= part[i]);
                divide(tree, child, shown, figures, atoms);
            } else {
                hidden.add(child);
                leaves(tree, child, rest);
            }
        }
        if (unit.level() == grain) {
            rest.add(number(unit));
        }
        var atom = new Atom(unit, !whole, hidden, rest.build().sorted().toArray(), counts);
        if (atom.n() > 0) {
            atoms.add(atom);
        }
    }

    private void leaves(UnitTree tree, Unit unit, IntStream.Builder into) {
        if (unit.level() == grain) {
            into.add(number(unit));
        }
        inside(tree, unit).forEach(child -> leaves(tree, child, into));
    }

    private List<Unit> inside(UnitTree tree, Unit unit) {
        return unit.level() == grain ? List.of() : tree.children(unit);
    }
}
