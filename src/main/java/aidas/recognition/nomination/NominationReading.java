package aidas.recognition.nomination;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.organisation.EmployeeId;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;

/** Nominations, for those whom they concern (R5.1). */
@UseCases
public class NominationReading {

    @Inject Nominations nominations;
    @Inject NominationViews views;
    @Inject Bench bench;

    /** What the caller wrote, newest first. */
    @Requires(Role.EMPLOYEE)
    public List<NominationView> mine() {
        return own(nominations::by);
    }

    /** What was approved for the caller, newest first. */
    @Requires(Role.EMPLOYEE)
    public List<NominationView> granted() {
        return own(nominations::granted);
    }

    private List<NominationView> own(Function<EmployeeId, List<Nomination>> which) {
        var person = bench.caller().employee();
        return person == null ? List.of() : views(which.apply(person));
    }

    private List<NominationView> views(List<Nomination> all) {
        return views.of(all, bench.brief(all));
    }

    /**
     * @throws NotFound if there is none for the caller
     */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD, Role.HR})
    public NominationView one(long id) {
        var found = nominations.find(id).map(List::of).orElseThrow(() -> Nominations.missing(id));
        var nomination = found.getFirst();
        var brief = bench.brief(found);
        var reader = brief.caller().employee();
        boolean granted = nomination.state() instanceof NominationState.Approved;
        if (nomination.isBy(reader)
                || nomination.isFor(reader) && granted
                || bench.reads(nomination, brief)) {
            return views.of(found, brief).getFirst();
        }
        throw Nominations.missing(id);
    }
}
