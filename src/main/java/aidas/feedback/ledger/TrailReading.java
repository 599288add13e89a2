package aidas.feedback.ledger;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.feedback.ResponseKey;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Why is this answer mine? Whose was it before? For those whom it concerns (R1.4). */
@UseCases
public class TrailReading {

    private static final int MOST = 500;

    @Inject Subjects subjects;
    @Inject Credits credits;
    @Inject DisputeSearch disputes;
    @Inject Party party;
    @Inject AuditLog audit;

    /**
     * The trail of an answer that is or was the caller's, or that lies in the caller's store.
     *
     * @throws NotFound if there is none, or it is not for the caller to see
     */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD, Role.HR, Role.ADMIN})
    public CreditTrail of(long answer) {
        return read(subjects.of(answer).orElseThrow(() -> unknown("answer " + answer)));
    }

    /** The same by the sender's key; for those who answer for the store. */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.ADMIN})
    public CreditTrail of(ResponseKey key) {
        var name = "response " + key.externalId() + " of source " + key.source();
        var about = subjects.of(key).orElseThrow(() -> unknown(name));
        if (!party.oversees(about)) {
            throw unknown(name);
        }
        return read(about);
    }

    /** Disputes that the caller raised, or is named in; newest first (R3.9). */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD})
    public List<DisputeView> mine() {
        return disputes.concerning(party.signs(), MOST);
    }

    private CreditTrail read(Subject about) {
        var me = party.signs();
        var trail =
                CreditTrail.of(
                        about, credits.of(about, party.id()), disputes.ofAnswer(about.id(), me));
        boolean oversees = party.oversees(about);
        if (!oversees && !trail.credits() && !isNamed(trail)) {
            throw unknown("answer " + about.id());
        }
        trail.now().stream()
                .filter(credit -> credit.mine() || oversees || !trail.credits())
                .forEach(credit -> written(credit.who(), about));
        return oversees ? trail : trail.forParties();
    }

    /** As raiser, proposed or credited anew. */
    private boolean isNamed(CreditTrail trail) {
        long me = party.id();
        return trail.disputes().stream()
                .anyMatch(
                        d ->
                                d.mine()
                                        || Stream.of(d.disputed(), d.proposed(), d.credited())
                                                .anyMatch(who -> who != null && who.id() == me));
    }

    private void written(Who who, Subject about) {
        audit.record("feedback.read", "employee:" + who.number(), "credits of " + about.name());
    }

    private static NotFound unknown(String what) {
        return new NotFound("no " + what);
    }
}
