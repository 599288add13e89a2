package aidas.pulse.gate;

import java.util.Map;

/**
 * What was published of the same question in a wave before: all that can be subtracted from.
 *
 * @param tree the units as they were then
 * @param shown the figures, by unit; without the company's there are none
 */
public record PriorWave(UnitTree tree, Map<Unit, Histogram> shown) {

    public PriorWave {
        shown = Map.copyOf(shown);
        for (var unit : shown.keySet()) {
            var parent = tree.parent(unit);
            if (!tree.holds(unit) || parent.isPresent() && !shown.containsKey(parent.get())) {
                throw new IllegalArgumentException(
                        "a figure stands below figures of its tree, " + unit + " does not");
            }
        }
    }
}
