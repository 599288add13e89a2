package aidas.feedback.ledger;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.util.List;

/** Disputes for those who decide them, within their scope. */
@UseCases
public class DisputeReading {

    @Inject DisputeSearch search;
    @Inject TrailReading trails;
    @Inject Evidence evidence;
    @Inject Party party;
    @Inject Caller caller;

    @Requires({Role.TEAM_LEAD, Role.HR, Role.ADMIN})
    public List<DisputeView> find(DisputeFilter filter) {
        return search.within(caller.scope(), filter, party.signs());
    }

    @Requires({Role.TEAM_LEAD, Role.HR, Role.ADMIN})
    public long count(DisputeFilter filter) {
        return search.count(caller.scope(), filter);
    }

    /** How many open ones wait for the caller's decision. */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.ADMIN})
    public long waiting() {
        return search.decidable(caller.scope(), party.signs());
    }

    /**
     * One dispute with all there is to decide it by.
     *
     * @throws NotFound if there is none within the caller's scope
     */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.ADMIN})
    public CaseFile open(long id) {
        var dispute =
                search.within(caller.scope(), id, party.signs())
                        .orElseThrow(() -> new NotFound("no dispute " + id));
        var trail = trails.of(dispute.about().id());
        return new CaseFile(
                dispute, trail, evidence.roster(dispute.about()), evidence.sale(dispute.about()));
    }

    /**
     * An answer that the caller may dispute, or could have.
     *
     * @throws NotFound if it is not for the caller to see
     */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD})
    public Hearing hear(long answer) {
        var trail = trails.of(answer);
        var disputable = disputable(trail);
        return new Hearing(
                trail,
                disputable,
                disputable.isEmpty()
                        ? List.of()
                        : evidence.roster(trail.about()).stream()
                                .map(CaseFile.Present::who)
                                .toList());
    }

    private List<Credit> disputable(CreditTrail trail) {
        if (trail.about().closed(party.signs().at())) {
            return List.of();
        }
        boolean leads = party.leads(trail.about());
        return trail.now().stream()
                .filter(credit -> credit.mine() || leads)
                .filter(credit -> trail.disputes().stream().noneMatch(d -> d.isOpenAbout(credit)))
                .toList();
    }
}
