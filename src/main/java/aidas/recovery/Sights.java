package aidas.recovery;

import aidas.access.Caller;
import aidas.access.Role;
import aidas.access.Scope;
import aidas.organisation.Directories;
import aidas.organisation.StoreEntry;
import aidas.recovery.CaseFacts.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Whose cases the caller sees (R5.1). */
@ApplicationScoped
class Sights {

    @Inject Caller caller;
    @Inject Directories directories;
    @Inject Self self;

    CaseRows.Sight mine() {
        var own = self.id().map(it -> it.value()).orElse(null);
        var scope = scope();
        return new CaseRows.Sight(
                scope.company()
                        ? null
                        : directories.storesIn(scope).stream()
                                .map(store -> store.id().value())
                                .toArray(Long[]::new),
                own);
    }

    List<Place> places() {
        return directories.storesIn(scope()).stream()
                .filter(StoreEntry::active)
                .map(StoreEntry::facts)
                .map(it -> new Place(it.code(), it.name(), it.city(), it.zone()))
                .toList();
    }

    private Scope scope() {
        boolean leads =
                caller.holds(Role.TEAM_LEAD)
                        || caller.holds(Role.HR)
                        || caller.holds(Role.OWNER) && caller.scope().company();
        return leads ? caller.scope() : Scope.NONE;
    }
}
