package aidas.insight.table;

import aidas.insight.Months;
import java.util.List;
import java.util.Map;

/**
 * Store by month, for some measures.
 *
 * @param grids by the measures' codes
 */
public record UnitTable(Months months, List<Unit> units, Map<String, Grid> grids) {

    public UnitTable {
        units = List.copyOf(units);
        grids = Map.copyOf(grids);
    }

    public Grid grid(String measure) {
        return grids.get(measure);
    }
}
