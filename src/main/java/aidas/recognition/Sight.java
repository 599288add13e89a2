package aidas.recognition;

import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import java.util.Set;

/**
 * Whose wall it is (R4.3).
 *
 * @param reader null for somebody who does not work here
 * @param everywhere does the scope hold the whole company?
 * @param stores where the reader works or whose scope holds them
 */
record Sight(EmployeeId reader, boolean everywhere, Set<StoreId> stores) {

    Sight {
        stores = Set.copyOf(stores);
    }

    /** Gave or got it. */
    boolean takesPart(Kudos kudos) {
        return reader != null && (kudos.deed().isBy(reader) || kudos.isFor(reader));
    }
}
