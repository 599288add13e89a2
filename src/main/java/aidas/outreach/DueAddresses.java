package aidas.outreach;

import aidas.shared.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Forgets where an invitation was sent to when its link has ended (R1.4). */
@ApplicationScoped
class DueAddresses implements Chore {

    @Inject Tickets tickets;

    @Override
    public String name() {
        return "outreach.addresses";
    }

    @Override
    public List<Long> due(Instant now) {
        return tickets.endedWithAddress(now);
    }

    @Override
    public void run(long key, Instant now) {
        var ticket = tickets.locked(key);
        if (ticket.isExpired(now)) {
            ticket.forgetAddress();
        }
    }
}
