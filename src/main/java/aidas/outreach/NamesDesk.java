package aidas.outreach;

import aidas.access.InScope;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.organisation.Directories;
import aidas.organisation.StoreEntry;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.util.List;

/** Decides whether a store's page calls it and its people by name (R3.2). */
@UseCases
public class NamesDesk {

    @Inject PageNames names;
    @Inject Directories directories;
    @Inject AuditLog audit;

    /**
     * @throws NotFound if there is no such store
     */
    @Requires({Role.ADMIN, Role.HR, Role.TEAM_LEAD})
    public void show(@InScope StoreCode code, boolean shown) {
        var store =
                directories
                        .store(code)
                        .orElseThrow(() -> new NotFound("there is no store " + code));
        names.show(store.id(), shown);
        audit.record("outreach.names", "store:" + code, shown ? "shown" : "not shown");
    }

    /** The stores whose pages name nobody, by name. */
    @Requires({Role.ADMIN, Role.HR})
    public List<StoreEntry> silent() {
        return directories.storesOf(names.silent());
    }
}
