package aidas.recognition.nomination;

import static aidas.access.Requires.Reach.OWN;

import aidas.access.Forbidden;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.recognition.Me;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.util.List;

/** Two people decide one after the other (R3.1). */
@UseCases
public class ApprovalDesk {

    @Inject Docket docket;
    @Inject Bench bench;
    @Inject Granting granting;
    @Inject AuditLog audit;
    @Inject Me me;

    /**
     * What waits in the caller's scope, oldest first, and what keeps the caller from deciding it
     * (R3.6).
     */
    @Requires(
            value = {Role.TEAM_LEAD, Role.HR},
            reach = OWN)
    public List<NominationView> waiting() {
        var all = docket.waiting();
        var brief = bench.brief(all);
        return docket.views(bench.readable(all, brief), brief);
    }

    /**
     * Decides the step that waits.
     *
     * @throws NotFound if the caller may not read it
     * @throws Conflict if that step is not the one that waits, as when somebody else was faster
     * @throws Forbidden for who has a part in it, or is not whom it waits for
     * @throws Refused with every field at fault
     */
    @Requires(
            value = {Role.TEAM_LEAD, Role.HR},
            reach = OWN)
    public void decide(long id, Ruling ruling) {
        var nomination = docket.locked(id);
        var brief = bench.brief(List.of(nomination));
        if (!bench.reads(nomination, brief)) {
            throw Nominations.missing(id);
        }
        var call = docket.call(nomination);
        ruling.check(call.terms().points());
        if (nomination.state().step() != ruling.step()) {
            throw new Conflict("nomination " + id + " is " + nomination.state().code() + " now");
        }
        var hindrance = bench.hindrance(nomination, brief);
        if (hindrance != null) {
            throw new Forbidden("decided by somebody else: " + hindrance.code());
        }
        if (ruling.step() == 1 && ruling.verdict() == Verdict.APPROVE) {
            nomination.passFirst(brief.caller(), me.now());
            docket.flush();
        } else {
            granting.end(nomination, call, ruling, brief.caller(), me.now());
        }
        audit.record(
                "nomination." + ruling.verdict().code(),
                "nomination:" + id,
                "step " + ruling.step());
    }
}
