package aidas.access;

import java.util.Optional;

/**
 * Tells where a store lies; implemented by the organisation, which {@code access} does not know.
 */
public interface Places {

    /** Empty if there is no such store. */
    Optional<RegionCode> regionOf(StoreCode store);
}
