package aidas.leaderboard.season;

import java.util.List;

/**
 * What came too late for an earlier season of the series and counts in this one (R5.1).
 *
 * @param season the earlier one's code
 * @param answers how many came, shared ones by their weight
 */
record Late(String season, long answers, List<UnitSums> units) {

    Late {
        units = List.copyOf(units);
    }

    /** Answers that moved from one unit to another came to neither. */
    static Late of(String season, List<UnitSums> units) {
        double more = units.stream().mapToDouble(unit -> unit.tally().weight()).sum();
        return new Late(season, Math.max(0, Math.round(more)), units);
    }
}
