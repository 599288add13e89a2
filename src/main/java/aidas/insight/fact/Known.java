package aidas.insight.fact;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;

/**
 * What a fact may speak of.
 *
 * @param current the month that runs
 */
record Known(Map<String, DefinedMeasure> measures, Set<String> stores, YearMonth current) {

    private static final YearMonth FIRST = YearMonth.of(2000, 1);

    Known {
        measures = Map.copyOf(measures);
        stores = Set.copyOf(stores);
    }

    boolean has(YearMonth month) {
        return !month.isBefore(FIRST) && !month.isAfter(current);
    }
}
