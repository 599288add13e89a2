package aidas.pulse;

import aidas.access.Caller;
import aidas.access.RegionCode;
import aidas.access.Scope;
import aidas.access.StoreCode;
import aidas.pulse.gate.Leaf;
import aidas.pulse.gate.Level;
import aidas.pulse.gate.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which units of a wave a reader may see (R5.1): all, or the own ones and the whole company. */
record View(Scope scope, Map<Unit, Leaf> where) {

    static View of(Caller caller, List<Place> places) {
        var where = new HashMap<Unit, Leaf>();
        for (var place : places) {
            var leaf = place.leaf();
            where.put(leaf.unit(), leaf);
            where.put(Unit.store(leaf.store()), leaf);
            where.put(Unit.region(leaf.region()), leaf);
        }
        return new View(caller.scope(), where);
    }

    boolean sees(Unit unit) {
        return unit.level() == Level.COMPANY || owns(unit);
    }

    /** Is the unit the reader's own? The company is nobody's but its own readers'. */
    boolean owns(Unit unit) {
        if (scope.company()) {
            return true;
        }
        var leaf = where.get(unit);
        if (leaf == null || unit.level() == Level.COMPANY) {
            return false;
        }
        var region = new RegionCode(leaf.region());
        return unit.level() == Level.REGION
                ? scope.holds(region)
                : scope.holds(new StoreCode(leaf.store()), region);
    }
}
