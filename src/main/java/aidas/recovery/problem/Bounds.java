package aidas.recovery.problem;

import aidas.access.Caller;
import aidas.access.Role;
import aidas.organisation.Directories;
import aidas.organisation.StoreEntry;
import aidas.organisation.StoreId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the caller sees and changes (R1.2). */
@ApplicationScoped
class Bounds {

    @Inject Caller caller;
    @Inject Directories directories;

    String who() {
        return caller.username();
    }

    boolean company() {
        return caller.scope().company();
    }

    /** Stores in scope, by name. */
    List<StoreEntry> stores() {
        return directories.storesIn(caller.scope());
    }

    /** Their keys; null for all. */
    Set<StoreId> keys() {
        return company() ? null : stores().stream().map(StoreEntry::id).collect(Collectors.toSet());
    }

    /** A problem of everywhere, or of a store in scope. */
    boolean sees(Collection<StoreId> stores) {
        return company() || stores.isEmpty() || keys().stream().anyMatch(stores::contains);
    }

    /** HR and leads, where all of its stores are in scope. */
    boolean changes(Collection<StoreId> stores) {
        return (caller.holds(Role.HR) || caller.holds(Role.TEAM_LEAD))
                && (company() || !stores.isEmpty() && keys().containsAll(stores));
    }
}
