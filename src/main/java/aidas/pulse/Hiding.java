package aidas.pulse;

import aidas.pulse.gate.Cell;
import aidas.pulse.gate.Decision;
import aidas.pulse.gate.Floor;
import aidas.pulse.gate.Gate;
import aidas.pulse.gate.Histogram;
import aidas.pulse.gate.Leaf;
import aidas.pulse.gate.Scale;
import aidas.pulse.gate.Unit;
import aidas.pulse.gate.UnitTree;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who could see a person's answer, and among how many it hides, if everybody who is asked answers;
 * with fewer answers it hides in a larger unit (R2.5).
 *
 * @param floors of the programme
 * @param units around the person, from the team up to the company
 * @param among people who are invited and share the smallest figure there can be; 0 if none can
 * @param amongWords the same for words
 */
public record Hiding(Floors floors, List<Around> units, int among, int amongWords)
        implements Serializable {

    public Hiding {
        units = List.copyOf(units);
    }

    /**
     * A unit around a person.
     *
     * @param invited how many people of it
     * @param numbers may figures of it be shown?
     * @param words may comments name it?
     */
    public record Around(Unit unit, int invited, boolean numbers, boolean words)
            implements Serializable {

        private static final long serialVersionUID = 1;
    }

    /**
     * @param invited people by place
     * @param asked how many of them get the same question in one wave, at least
     */
    static Hiding of(
            Leaf place, Map<Leaf, Integer> invited, Map<Leaf, Integer> asked, Floors floors) {
        var tree = UnitTree.of(invited.keySet());
        var numbers = decide(tree, asked, floors.numbers());
        var words = decide(tree, invited, floors.comments());
        var counts = counts(tree, invited);
        var units = new ArrayList<Around>();
        for (var unit = Optional.of(place.unit());
                unit.isPresent();
                unit = unit.flatMap(tree::parent)) {
            var it = unit.get();
            units.add(
                    new Around(
                            it,
                            counts.get(it),
                            numbers.shown(it).isPresent(),
                            words.shown(it).isPresent()));
        }
        return new Hiding(
                floors,
                units,
                among(numbers, place, counts(tree, asked)),
                among(words, place, counts));
    }

    /** What would be shown if everybody answered. */
    static Decision decide(UnitTree tree, Map<Leaf, Integer> invited, int floor) {
        var presence = new HashMap<Leaf, Histogram>();
        invited.forEach((leaf, n) -> presence.put(leaf, Histogram.of(n)));
        return Gate.of(Scale.presence(), new Floor(floor)).decide(tree, presence, List.of());
    }

    static Map<Unit, Integer> counts(UnitTree tree, Map<Leaf, Integer> invited) {
        var counts = new HashMap<Unit, Integer>();
        invited.forEach(
                (leaf, n) -> {
                    for (var unit = Optional.of(leaf.unit());
                            unit.isPresent();
                            unit = unit.flatMap(tree::parent)) {
                        counts.merge(unit.get(), n, Integer::sum);
                    }
                });
        return counts;
    }

    /** The smallest shown unit without those parts of it that are shown by themselves. */
    private static int among(Decision decision, Leaf place, Map<Unit, Integer> counts) {
        return decision.smallestShown(place)
                .map(
                        unit ->
                                counts.get(unit)
                                        - decision.tree().children(unit).stream()
                                                .filter(
                                                        child ->
                                                                decision.cell(child)
                                                                        instanceof Cell.Shown)
                                                .mapToInt(counts::get)
                                                .sum())
                .orElse(0);
    }
}
