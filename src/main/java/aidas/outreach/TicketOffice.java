package aidas.outreach;

import aidas.organisation.Found;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Tickets of invitations, to be changed and to be read with what became of them. */
@ApplicationScoped
class TicketOffice {

    @Inject Tickets tickets;
    @Inject Invitations invitations;

    Ticket add(Ticket ticket) {
        tickets.add(ticket);
        return ticket;
    }

    Optional<Ticket> inTurn(InvitationCheck.Sound sound) {
        return tickets.inTurn(sound.source(), sound.externalId());
    }

    Ticket locked(long id) {
        return tickets.locked(id);
    }

    Optional<Invitation> find(long id, Instant now) {
        return invitations.find(id, now);
    }

    Found<Invitation> search(InvitationSearch asked, Instant now) {
        return invitations.search(asked, now);
    }
}
