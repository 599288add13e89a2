package aidas.outreach.sending;

import aidas.shared.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Forgets numbers and words of short messages whose time is over (R4.5). */
@ApplicationScoped
class DueMessages implements Chore {

    @Inject ShortMessages messages;

    @Override
    public String name() {
        return "outreach.sending.messages";
    }

    @Override
    public List<Long> due(Instant now) {
        return messages.anyStale(now) ? List.of(0L) : List.of();
    }

    @Override
    public void run(long key, Instant now) {
        messages.forgetStale(now);
    }
}
