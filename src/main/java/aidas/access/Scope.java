package aidas.access;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The units a caller may see: the company, or some regions and stores, or none. */
public record Scope(boolean company, Set<RegionCode> regions, Set<StoreCode> stores)
        implements Serializable {

    public static final Scope COMPANY = new Scope(true, Set.of(), Set.of());
    public static final Scope NONE = new Scope(false, Set.of(), Set.of());

    private static final String REGIONS = "/regions/";
    private static final String STORES = "/stores/";

    public Scope {
        regions = Set.copyOf(regions);
        stores = Set.copyOf(stores);
    }

    /** Reads group paths such as {@code /stores/BG-SOF-1}; others give nothing (R2.1). */
    public static Scope ofGroups(Collection<String> paths) {
        var regions = new HashSet<RegionCode>();
        var stores = new HashSet<StoreCode>();
        for (String path : paths) {
            if (path.startsWith(REGIONS)) {
                regions.add(new RegionCode(path.substring(REGIONS.length())));
            } else if (path.startsWith(STORES)) {
                stores.add(new StoreCode(path.substring(STORES.length())));
            }
        }
        return new Scope(paths.contains("/company"), regions, stores);
    }

    /** Does this scope hold the store, which lies in that region? */
    public boolean holds(StoreCode store, RegionCode region) {
        return company || stores.contains(store) || regions.contains(region);
    }

    public boolean holds(RegionCode region) {
        return company || regions.contains(region);
    }
}
