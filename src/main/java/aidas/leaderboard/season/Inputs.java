package aidas.leaderboard.season;

import aidas.leaderboard.Contender;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a season is judged by: the sums of its months, and those that came too late before.
 *
 * @param own of every unit, by code
 * @param late of earlier seasons, the first one first
 */
record Inputs(List<UnitSums> own, List<Late> late) {

    Inputs {
        own = List.copyOf(own);
        late = List.copyOf(late);
    }

    /** All together; a unit that is there no more has no part. */
    List<Contender> contenders(SeasonRules rules) {
        Map<String, UnitSums> sums = byCode(own);
        for (var part : late) {
            for (var unit : part.units()) {
                sums.computeIfPresent(unit.code(), (code, known) -> known.plus(unit));
            }
        }
        return sums.values().stream().map(unit -> unit.contender(rules)).toList();
    }

    /** What of the earlier season counts in this one; nothing if it is not named. */
    List<UnitSums> lateOf(String season) {
        return late.stream()
                .filter(part -> part.season().equals(season))
                .flatMap(part -> part.units().stream())
                .toList();
    }

    static Map<String, UnitSums> byCode(List<UnitSums> units) {
        var sums = new LinkedHashMap<String, UnitSums>();
        units.forEach(unit -> sums.put(unit.code(), unit));
        return sums;
    }
}
