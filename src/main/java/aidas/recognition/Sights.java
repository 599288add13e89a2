package aidas.recognition;

import aidas.access.Caller;
import aidas.access.Scope;
import aidas.organisation.Directories;
import aidas.organisation.StoreEntry;
import aidas.organisation.StoreId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the caller may see of the wall. */
@ApplicationScoped
class Sights {

    @Inject Caller caller;
    @Inject Directories directories;
    @Inject Me me;

    Sight mine() {
        var scope = caller.scope();
        var stores = new HashSet<StoreId>();
        if (!scope.company() && !(scope.stores().isEmpty() && scope.regions().isEmpty())) {
            directories.storesIn(scope).stream().map(StoreEntry::id).forEach(stores::add);
        }
        me.today().map(Colleague::storeId).ifPresent(stores::add);
        return new Sight(me.id().orElse(null), scope.company(), Set.copyOf(stores));
    }

    /** Of the company: what is meant for all of it comes from each of them. */
    List<StoreEntry> allStores() {
        return directories.storesIn(Scope.COMPANY);
    }
}
