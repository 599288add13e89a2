package aidas.reward;

import aidas.access.EmployeeNumber;
import aidas.access.RegionCode;
import aidas.access.StoreCode;
import aidas.organisation.EmployeeId;
import java.time.ZoneId;

/**
 * A person and where they work today.
 *
 * @param store null for somebody without a place; so is the region then, and the zone is UTC
 */
record Workplace(
        EmployeeId who, EmployeeNumber number, StoreCode store, RegionCode region, ZoneId zone) {}
