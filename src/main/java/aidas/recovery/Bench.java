package aidas.recovery;

import aidas.access.Caller;
import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.organisation.Directories;
import aidas.organisation.StoreEntry;
import aidas.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Who sees and works a case: its owner, the leads of its store, HR (R5.1, R5.2). */
@ApplicationScoped
class Bench {

    @Inject Cases cases;
    @Inject Caller caller;
    @Inject Directories directories;
    @Inject Self self;
    @Inject Clock clock;

    /** A case and its store. */
    record Folder(RecoveryCase file, StoreEntry store) {}

    /**
     * For who reads it.
     *
     * @throws NotFound if there is none, or none for this caller to know of
     */
    Folder open(long id) {
        return seen(cases.get(id));
    }

    /**
     * For who works it; others wait until this transaction ends.
     *
     * @throws NotFound if there is none, or none for this caller to know of
     * @throws Forbidden for who only reads it
     */
    Folder working(long id) {
        var folder = seen(cases.locked(id));
        if (!works(folder)) {
            throw new Forbidden("for its owner, a lead of its store or HR");
        }
        return folder;
    }

    /** The same for who leads there. */
    Folder leading(long id) {
        var folder = seen(cases.locked(id));
        if (!leads(folder.store())) {
            throw new Forbidden("for a lead of its store or HR");
        }
        return folder;
    }

    private Folder seen(RecoveryCase file) {
        var store = directories.storesOf(List.of(file.store())).getFirst();
        var folder = new Folder(file, store);
        if (!works(folder) && !ownerOfCompany()) {
            throw new NotFound("there is no case " + file.id());
        }
        return folder;
    }

    boolean works(Folder folder) {
        var owner = folder.file().owner();
        return leads(folder.store())
                || owner != null && self.id().filter(owner::equals).isPresent();
    }

    boolean leads(StoreEntry store) {
        var facts = store.facts();
        boolean leads = caller.holds(Role.TEAM_LEAD) || caller.holds(Role.HR);
        return leads && caller.scope().holds(facts.code(), facts.region());
    }

    private boolean ownerOfCompany() {
        return caller.holds(Role.OWNER) && caller.scope().company();
    }

    Doer doer() {
        return self.doer();
    }

    /** The caller's first name, with which letters are signed. */
    String givenName() {
        return self.givenName();
    }

    Instant now() {
        return clock.instant();
    }
}
