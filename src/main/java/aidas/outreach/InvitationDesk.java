package aidas.outreach;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.Role;
import aidas.organisation.Found;
import aidas.shared.NotFound;
import aidas.shared.Secret;
import aidas.shared.Unprocessable;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;

/** Invites customers to answer, and takes invitations back. */
@UseCases
public class InvitationDesk {

    @Inject InvitationCheck check;
    @Inject TicketOffice office;
    @Inject Caller caller;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /**
     * An invitation that was made before is told again, but not its link (R1.1, R1.2).
     *
     * @throws aidas.shared.Refused with every field that is at fault
     * @throws Unprocessable if other facts were told under the same source and id
     */
    @Requires({Role.INGEST, Role.ADMIN})
    public Invited invite(InvitationDraft draft) {
        var sound = check.of(draft);
        var told = sum(draft);
        var before = office.inTurn(sound);
        if (before.isPresent()) {
            if (!before.get().saysTheSame(told)) {
                throw new Unprocessable("externalId", "was used for another invitation");
            }
            return new Invited(one(before.get().id()), null);
        }
        var secret = Secret.drawn();
        var by = caller.username();
        var ticket = office.add(new Ticket(sound, told, secret, by, clock.instant()));
        if (caller.holds(Role.ADMIN)) {
            audit.record("outreach.invite", named(ticket.id()), sound.externalId());
        }
        return new Invited(one(ticket.id()), secret);
    }

    /**
     * @throws NotFound if there is none
     */
    @Requires({Role.INGEST, Role.ADMIN})
    public Invitation one(long id) {
        return office.find(id, clock.instant()).orElseThrow(() -> Tickets.missing(id));
    }

    /**
     * Takes it back for good; one that is taken back stays so, and what was answered stays in
     * (R1.5).
     *
     * @throws NotFound if there is none
     */
    @Requires({Role.INGEST, Role.ADMIN})
    public void revoke(long id) {
        var ticket = office.locked(id);
        if (!ticket.isRevoked()) {
            ticket.revoke(caller.username(), clock.instant());
            audit.record("outreach.revoke", named(id), "");
        }
    }

    /** Newest first. */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public Found<Invitation> search(InvitationSearch asked) {
        return office.search(asked, clock.instant());
    }

    private static String named(long id) {
        return "invitation:" + id;
    }

    private static byte[] sum(InvitationDraft draft) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(draft.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
