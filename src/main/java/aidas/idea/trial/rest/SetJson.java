package aidas.idea.trial.rest;

import aidas.idea.trial.ComparedSet;
import java.util.List;

/** A store of the trial and those it was set against; changes in points of 100. */
public record SetJson(String store, double change, List<String> others, double othersChange) {

    static SetJson of(ComparedSet set) {
        return new SetJson(
                set.store().code().value(),
                set.change(),
                set.others().stream().map(other -> other.code().value()).toList(),
                set.othersChange());
    }
}
