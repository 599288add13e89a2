package aidas.feedback.ledger;

import aidas.access.EmployeeNumber;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import aidas.shared.Unprocessable;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.util.ArrayList;

/** Raises disputes and takes them back; nothing else changes by that (R3.5). */
@UseCases
public class DisputeDesk {

    @Inject Disputes disputes;
    @Inject Subjects subjects;
    @Inject Credits credits;
    @Inject Party party;
    @Inject AuditLog audit;

    /**
     * "This was not me", or a team lead's "this was not them".
     *
     * @return the number of the dispute
     * @throws NotFound if the answer is not one whose credit the caller may dispute (R3.1)
     * @throws Refused naming the fields at fault
     */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD})
    public long raise(NewDispute said) {
        subjects.lock(said.answer());
        var about = subjects.of(said.answer()).orElseThrow(() -> unknown(said.answer()));
        var credit = disputed(said, about);
        var proposed = checked(said, about, credit);
        disputes.openAbout(about.id(), credit.who().id())
                .ifPresent(
                        open -> {
                            throw new Refused("answer", "dispute " + open + " about it is open");
                        });
        var dispute =
                new Dispute(
                        about,
                        credit,
                        proposed,
                        said.reason(),
                        said.words().strip(),
                        party.signs());
        disputes.add(dispute);
        audit.record("dispute.raise", about.name(), described(dispute, credit.who()));
        return dispute.id();
    }

    /**
     * Ends an open dispute without a decision.
     *
     * @throws NotFound if it is not one that the caller raised (R3.10)
     * @throws Unprocessable if it is over
     */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD})
    public void withdraw(long id) {
        var dispute = disputes.get(id);
        var me = party.signs();
        if (!dispute.isRaisedBy(me)) {
            throw new NotFound("no dispute " + id + " of yours");
        }
        if (dispute.state() != State.OPEN) {
            throw new Unprocessable("id", dispute.over());
        }
        dispute.withdraw(me);
        disputes.flush();
        var about = subjects.of(dispute.responseId()).orElseThrow();
        audit.record("dispute.withdraw", about.name(), "dispute " + id);
    }

    private Credit disputed(NewDispute said, Subject about) {
        long me = party.id();
        var holding =
                credits.of(about, me).stream().filter(credit -> credit.endedBy() == 0).toList();
        if (said.employee() == null) {
            return holding.stream()
                    .filter(Credit::mine)
                    .findFirst()
                    .orElseThrow(() -> unknown(said.answer()));
        }
        var meant =
                holding.stream()
                        .filter(credit -> credit.who().number().equals(said.employee()))
                        .findFirst();
        if (!party.leads(about) && meant.filter(Credit::mine).isEmpty()) {
            throw unknown(said.answer());
        }
        return meant.orElseThrow(
                () -> new Refused("employee", "somebody to whom the answer is credited"));
    }

    private Long checked(NewDispute said, Subject about, Credit credit) {
        var wrong = new ArrayList<Violation>();
        var now = party.signs().at();
        if (about.closed(now)) {
            throw new Refused("answer", "disputes of this answer closed on " + about.closesOn());
        }
        if (said.reason() == null) {
            wrong.add(new Violation("reason", "off-duty, colleague, wrong-store, company, other"));
        }
        int length = said.words() == null ? 0 : said.words().strip().length();
        if (length < NewDispute.SHORTEST || length > NewDispute.LONGEST) {
            wrong.add(new Violation("words", "10 to 1000 characters, found " + length));
        }
        Long proposed = proposed(said.proposed(), credit, wrong);
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
        return proposed;
    }

    private Long proposed(EmployeeNumber number, Credit credit, ArrayList<Violation> wrong) {
        if (number == null) {
            return null;
        }
        var id = party.idOf(number);
        if (id.isEmpty()) {
            wrong.add(new Violation("proposed", "no employee " + number));
        } else if (id.get() == credit.who().id()) {
            wrong.add(new Violation("proposed", "somebody else than the one who is disputed"));
        }
        return id.orElse(null);
    }

    private static NotFound unknown(long answer) {
        return new NotFound("no answer " + answer + " whose credit you may dispute");
    }

    private static String described(Dispute dispute, Who disputed) {
        return "dispute %d about %s".formatted(dispute.id(), disputed.number());
    }
}
