package aidas.pulse.gate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Answers any question about several units or waves from published figures alone: as a sum of shown
 * units. So questions may overlap in any way and tell no more than the figures did.
 *
 * @param waves what was published, of the same question
 */
public record Selection(List<PriorWave> waves) {

    public Selection {
        waves = List.copyOf(waves);
    }

    /**
     * What a selection holds.
     *
     * @param figures those added up, one for each unit and wave
     * @param counted units with a figure in at least one wave
     * @param leftOut units without a figure in at least one wave
     */
    public record Pool(List<Histogram> figures, SortedSet<Unit> counted, SortedSet<Unit> leftOut) {

        /** All together; empty if none of them is shown. */
        public Optional<Histogram> histogram() {
            return figures.stream().reduce(Histogram::plus);
        }
    }

    /** The units together, over all waves; one inside another chosen one is not counted twice. */
    public Pool of(Collection<Unit> units) {
        var figures = new ArrayList<Histogram>();
        var counted = new TreeSet<Unit>();
        var leftOut = new TreeSet<Unit>();
        for (var wave : waves) {
            var chosen = new TreeSet<>(units);
            chosen.removeIf(unit -> isInside(wave.tree(), unit, units));
            for (var unit : chosen) {
                var figure = wave.shown().get(unit);
                if (figure == null) {
                    leftOut.add(unit);
                } else {
                    counted.add(unit);
                    figures.add(figure);
                }
            }
        }
        return new Pool(List.copyOf(figures), counted, leftOut);
    }

    private static boolean isInside(UnitTree tree, Unit unit, Collection<Unit> others) {
        return tree.parent(unit)
                .filter(parent -> others.contains(parent) || isInside(tree, parent, others))
                .isPresent();
    }
}
