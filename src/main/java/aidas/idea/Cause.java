package aidas.idea;

import aidas.access.RegionCode;
import aidas.access.StoreCode;
import aidas.organisation.EmployeeId;
import java.util.Set;

/**
 * A customer's answer that may have caused an idea.
 *
 * @param agreed may its words be shown to others than the credited?
 * @param credited whose the answer is
 */
record Cause(
        Quote quote, boolean agreed, StoreCode store, RegionCode region, Set<EmployeeId> credited) {

    Cause {
        credited = Set.copyOf(credited);
    }
}
