package aidas.pulse.gate;

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
     * @param histogram of the counted units together; empty if none is shown
     * @param counted units with a figure, in at least one wave
     * @param leftOut units without a figure in at least one wave
     * @param cells figures added up: units times waves
     */
    public record Pool(
            Optional<Histogram> histogram,
            SortedSet<Unit> counted,
            SortedSet<Unit> leftOut,
            int cells) {}

    /**
     * The units together, over all waves. A unit inside another chosen one is not counted twice:
     * the outer one is counted where it is shown, its chosen parts where it is not.
     */
    public Pool of(Collection<Unit> units) {
        var counted = new TreeSet<Unit>();
        var leftOut = new TreeSet<Unit>();
        Optional<Histogram> sum = Optional.empty();
        int cells = 0;
        for (var wave : waves) {
            var taken = new TreeSet<Unit>();
            for (var unit : new TreeSet<>(units)) {
                if (inside(wave, unit, taken)) {
                    continue;
                }
                var figure = wave.shown().get(unit);
                if (figure == null) {
                    leftOut.add(unit);
                } else {
                    taken.add(unit);
                    sum = Optional.of(sum.map(figure::plus).orElse(figure));
                }
            }
            counted.addAll(taken);
            cells += taken.size();
        }
        return new Pool(sum, counted, leftOut, cells);
    }

    private static boolean inside(PriorWave wave, Unit unit, Collection<Unit> taken) {
        var parent = wave.tree().parent(unit);
        while (parent.isPresent()) {
            if (taken.contains(parent.get())) {
                return true;
            }
            parent = wave.tree().parent(parent.get());
        }
        return false;
    }
}
