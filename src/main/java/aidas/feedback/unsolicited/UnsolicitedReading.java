package aidas.feedback.unsolicited;

import aidas.access.Caller;
import aidas.access.InScope;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.organisation.Directories;
import aidas.organisation.Found;
import aidas.organisation.StoreEntry;
import aidas.organisation.StoreId;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.util.List;

/** What stores hear unasked, for those whose scope holds them; each look leaves an entry (R3.1). */
@UseCases
public class UnsolicitedReading {

    private static final String READ = "feedback.read";
    private static final String WHAT = "unsolicited";

    @Inject UnsolicitedFeedbacks entries;
    @Inject Directories directories;
    @Inject Names names;
    @Inject AuditLog audit;
    @Inject Caller caller;

    /**
     * @throws NotFound if there is no such store
     */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public Found<UnsolicitedView> ofStore(@InScope StoreCode store, VoiceSearch search) {
        var id = id(store);
        audit.record(READ, "store:" + store, WHAT);
        return found(List.of(id), search);
    }

    /**
     * One entry of a store.
     *
     * @throws NotFound if the store has no such entry
     */
    @Requires({Role.TEAM_LEAD, Role.HR})
    public UnsolicitedView one(@InScope StoreCode store, long id) {
        var entry = entries.get(id, id(store));
        audit.record(READ, "store:" + store, WHAT);
        return names.of(List.of(entry), true).getFirst();
    }

    /** Of all stores in the reader's scope. */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public Found<UnsolicitedView> ofAll(VoiceSearch search) {
        if (caller.scope().company()) {
            audit.record(READ, "company", WHAT);
            return found(null, search);
        }
        var stores = directories.storesIn(caller.scope());
        stores.forEach(store -> audit.record(READ, "store:" + store.facts().code(), WHAT));
        return found(stores.stream().map(StoreEntry::id).toList(), search);
    }

    private StoreId id(StoreCode store) {
        return directories
                .store(store)
                .map(StoreEntry::id)
                .orElseThrow(() -> new NotFound("there is no store " + store));
    }

    private Found<UnsolicitedView> found(List<StoreId> stores, VoiceSearch search) {
        var some = entries.search(stores, search);
        boolean withPeople = caller.holds(Role.TEAM_LEAD) || caller.holds(Role.HR);
        return new Found<>(names.of(some.entries(), withPeople), some.total());
    }
}
