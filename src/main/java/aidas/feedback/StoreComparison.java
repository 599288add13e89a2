package aidas.feedback;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.util.List;

/** The stores that a caller may look into. */
@UseCases
public class StoreComparison {

    @Inject Units units;
    @Inject Caller caller;

    /** The open stores in the caller's scope, by name. */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public List<StoreName> stores() {
        var scope = caller.scope();
        return units.stores().stream()
                .filter(store -> scope.holds(store.code(), store.region()))
                .toList();
    }
}
