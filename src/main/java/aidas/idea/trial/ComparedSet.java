package aidas.idea.trial;

import aidas.organisation.StoreFacts;
import java.util.List;

/**
 * A store of the trial and those it is set against; changes in points of 100.
 *
 * @param others in the order of names
 * @param othersChange on average
 */
public record ComparedSet(
        StoreFacts store, double change, List<StoreFacts> others, double othersChange) {

    public ComparedSet {
        others = List.copyOf(others);
    }

    /** By how much more it changed. */
    public double gap() {
        return change - othersChange;
    }
}
