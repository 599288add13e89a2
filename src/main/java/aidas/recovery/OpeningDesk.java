package aidas.recovery;

import static aidas.access.Role.HR;
import static aidas.access.Role.TEAM_LEAD;

import aidas.access.InScope;
import aidas.access.Requires;
import aidas.access.StoreCode;
import aidas.organisation.Directories;
import aidas.organisation.StoreEntry;
import aidas.recovery.playbook.Cause;
import aidas.recovery.playbook.Playbooks;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.util.List;

/** Opens cases by hand: of what was said on the phone, in a review or a letter (R1.5). */
@UseCases
public class OpeningDesk {

    @Inject Bench bench;
    @Inject Answers answers;
    @Inject CaseStart start;
    @Inject Playbooks playbooks;
    @Inject Directories directories;

    /**
     * @param store the complaint's own
     * @return the case's key
     * @throws NotFound if there is no such store
     * @throws Refused with every field at fault
     */
    @Requires({TEAM_LEAD, HR})
    public long open(@InScope StoreCode store, Complaint complaint) {
        if (!store.equals(complaint.store())) {
            throw new Refused("store", "expected " + store);
        }
        check(complaint.cause());
        var entry =
                directories
                        .store(store)
                        .orElseThrow(() -> new NotFound("there is no store " + store));
        return start.one(
                new Candidate(
                        null,
                        null,
                        null,
                        entry.id(),
                        complaint.cause(),
                        complaint.words(),
                        null,
                        complaint.language(),
                        complaint.customer()),
                bench.doer().login());
    }

    /**
     * Of something that was said unasked; its rating never becomes a score of ours.
     *
     * @param voice its key
     * @throws NotFound if there is none, it was withdrawn, or it is another store's
     * @throws Conflict if it is a case already
     */
    @Requires({TEAM_LEAD, HR})
    public long ofUnasked(long voice, String cause, Candidate.Reach customer) {
        check(cause);
        var faults = customer.faults();
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        var found =
                answers.unasked(voice, cause, customer)
                        .filter(it -> bench.leads(of(it)))
                        .orElseThrow(() -> new NotFound("there is no entry " + voice));
        return start.one(found, bench.doer().login());
    }

    private StoreEntry of(Candidate candidate) {
        return directories.storesOf(List.of(candidate.store())).getFirst();
    }

    private void check(String cause) {
        playbooks
                .cause(cause)
                .filter(Cause::active)
                .orElseThrow(() -> new Refused("cause", "the code of a cause"));
    }
}
