package aidas.organisation;

import aidas.access.Places;
import aidas.access.RegionCode;
import aidas.access.StoreCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells the check of scope where a store lies (R5.1). */
@ApplicationScoped
class StorePlaces implements Places {

    @Inject Directories directories;

    @Override
    public Optional<RegionCode> regionOf(StoreCode store) {
        return directories.store(store).map(entry -> entry.facts().region());
    }
}
