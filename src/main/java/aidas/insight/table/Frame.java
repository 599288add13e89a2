package aidas.insight.table;

import aidas.access.StoreCode;
import aidas.insight.Months;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows and columns of the table: which store has which place, and which months there are. */
final class Frame {

    private final Months months;
    private final List<Unit> units;
    private final Map<Long, Integer> places = new HashMap<>();
    private final Map<StoreCode, Integer> byCode = new HashMap<>();

    /**
     * @param ids of the stores in the database, in the units' order
     */
    Frame(Months months, List<Long> ids, List<Unit> units) {
        this.months = months;
        this.units = List.copyOf(units);
        for (int i = 0; i < ids.size(); i++) {
            places.put(ids.get(i), i);
            byCode.put(units.get(i).code(), i);
        }
    }

    Months months() {
        return months;
    }

    List<Unit> units() {
        return units;
    }

    Grid empty() {
        return new Grid(units.size(), months.count());
    }

    /** The same by the store's code. */
    int placeOf(StoreCode store) {
        return byCode.getOrDefault(store, -1);
    }

    /** Which row is the store's; −1 if it has none. */
    int placeOf(long storeId) {
        return places.getOrDefault(storeId, -1);
    }
}
