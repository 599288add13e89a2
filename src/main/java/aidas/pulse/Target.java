package aidas.pulse;

import aidas.access.RegionCode;
import aidas.access.StoreCode;
import java.io.Serializable;
import java.util.Set;

/** Whom a programme asks: the people of these regions and stores; of none, the whole company. */
public record Target(Set<RegionCode> regions, Set<StoreCode> stores) implements Serializable {

    public static final Target COMPANY = new Target(Set.of(), Set.of());

    public Target {
        regions = Set.copyOf(regions);
        stores = Set.copyOf(stores);
    }

    public boolean company() {
        return regions.isEmpty() && stores.isEmpty();
    }

    boolean holds(RegionCode region, StoreCode store) {
        return company() || regions.contains(region) || stores.contains(store);
    }
}
