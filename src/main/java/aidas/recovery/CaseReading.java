package aidas.recovery;

import static aidas.access.Role.EMPLOYEE;
import static aidas.access.Role.HR;
import static aidas.access.Role.OWNER;
import static aidas.access.Role.TEAM_LEAD;

import aidas.access.Requires;
import aidas.recovery.playbook.Cause;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.util.List;

/** The queue and single cases; each look at one leaves an entry in the log. */
@UseCases
public class CaseReading {

    @Inject Bench bench;
    @Inject Sights sights;
    @Inject CaseRows rows;
    @Inject Files files;
    @Inject AuditLog audit;

    /**
     * What somebody finds.
     *
     * @param all how many there are on all pages
     */
    public record Queue(List<CaseFacts> cases, long all) {}

    /** Of the reader's stores and the reader's own, those first that are due first (R5.1). */
    @Requires({EMPLOYEE, TEAM_LEAD, HR, OWNER})
    public Queue queue(CaseSearch search) {
        var found = rows.find(sights.mine(), search, bench.now());
        return new Queue(found.cases(), found.all());
    }

    /**
     * @throws NotFound if there is none, or none for this caller to know of
     */
    @Requires({EMPLOYEE, TEAM_LEAD, HR, OWNER})
    public CaseView one(long id) {
        var folder = bench.open(id);
        audit.record("recovery.read", "case:" + id, "");
        return files.of(folder, bench.works(folder), bench.leads(folder.store()));
    }

    /** Which causes there are, in the order in which they are offered. */
    @Requires({EMPLOYEE, TEAM_LEAD, HR, OWNER})
    public List<Cause> causes() {
        return files.causes();
    }

    /** The stores whose cases the reader sees, by name. */
    @Requires({EMPLOYEE, TEAM_LEAD, HR, OWNER})
    public List<CaseFacts.Place> places() {
        return sights.places();
    }
}
