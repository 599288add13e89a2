package aidas.feedback.ledger;

import aidas.access.Forbidden;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.util.List;

/** Decides disputes (R3.6 to R3.8). */
@UseCases
public class DecisionDesk {

    private static final int LONGEST = 1000;

    @Inject Disputes disputes;
    @Inject Subjects subjects;
    @Inject Movement movement;
    @Inject Party party;
    @Inject AuditLog audit;

    /**
     * Accepts or rejects an open dispute.
     *
     * @param version of the dispute as the caller read it
     * @param evidence what the decision rests on, 10 to 1,000 characters
     * @throws NotFound if the caller does not answer for the store
     * @throws Forbidden if the caller raised it or gains or loses by it
     * @throws Unprocessable if it was decided meanwhile, or the credit has gone
     */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.ADMIN})
    public void decide(long id, long version, Verdict verdict, String evidence) {
        var dispute = disputes.get(id);
        var about = subjects.of(dispute.responseId()).orElseThrow();
        if (!party.oversees(about)) {
            throw new NotFound("no dispute " + id);
        }
        if (dispute.state() != State.OPEN || dispute.version() != version) {
            throw new Unprocessable("version", dispute.over());
        }
        subjects.lock(about.id());
        var judge = party.signs();
        var now = movement.now(about);
        var bar = Bar.of(dispute, judge, now);
        if (bar != Bar.NONE) {
            throw new Forbidden("another person decides: " + bar.words());
        }
        var why = checked(evidence);
        switch (verdict) {
            case Verdict.Rejected() -> dispute.reject(judge, why);
            case Verdict.Moved(var to) -> {
                long other =
                        party.idOf(to)
                                .orElseThrow(() -> new Refused("employee", "no employee " + to));
                if (judge.employeeId() != null && judge.employeeId() == other) {
                    throw new Refused("employee", "another person must decide that it was you");
                }
                still(dispute, now);
                dispute.accept(judge, why, Outcome.MOVED, other);
                movement.carry(
                        about, dispute, Share.moved(now, dispute.employeeId(), other), judge);
            }
            case Verdict.Spread() -> {
                still(dispute, now);
                var after = Share.spread(now, dispute.employeeId());
                dispute.accept(judge, why, Outcome.SPREAD, null);
                movement.carry(about, dispute, after, judge);
            }
            case Verdict.Nobody() -> {
                still(dispute, now);
                dispute.accept(judge, why, Outcome.NOBODY, null);
                movement.carry(about, dispute, List.of(), judge);
            }
        }
        disputes.flush();
        audit.record("dispute.decide", about.name(), "dispute %d: %s".formatted(id, verdict));
    }

    /** Another decision about the same answer may have taken the credit already. */
    private static void still(Dispute dispute, List<Share> now) {
        if (now.stream().noneMatch(share -> share.employeeId() == dispute.employeeId())) {
            throw new Unprocessable(
                    "outcome", "the credit has gone by another decision; reject it");
        }
    }

    private static String checked(String evidence) {
        int length = evidence == null ? 0 : evidence.strip().length();
        if (length < NewDispute.SHORTEST || length > LONGEST) {
            throw new Refused("evidence", "10 to 1000 characters, found " + length);
        }
        return evidence.strip();
    }
}
