package aidas.feedback;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.feedback.Linked.Known;
import aidas.feedback.Linked.Unknown;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Decides about responses in quarantine (R4.2). */
@UseCases
public class QuarantineDesk {

    private static final int PAGE = 200;

    @Inject Quarantine quarantine;
    @Inject Booking booking;
    @Inject AuditLog audit;
    @Inject Caller caller;
    @Inject Clock clock;

    /**
     * Those that wait, oldest first.
     *
     * @param after the last id of the page before, 0 for the first
     */
    @Requires(Role.ADMIN)
    public List<Waiting> waiting(long after) {
        return quarantine.waiting(after, PAGE);
    }

    @Requires(Role.ADMIN)
    public long count() {
        return quarantine.count();
    }

    /** Links again; what is still unknown goes on waiting, with today's reason. */
    @Requires(Role.ADMIN)
    public Receipt replay(long id) {
        var held = quarantine.get(id);
        held.mustWait();
        var response = NewResponse.of(JsonDrafts.read(held.payload()), clock.instant());
        var linked = booking.link(List.of(response)).getFirst();
        var receipt =
                switch (linked) {
                    case Known known -> {
                        held.replayed(caller.username(), clock.instant());
                        yield booking.store(List.of(linked)).get(response.key());
                    }
                    case Unknown unknown -> {
                        held.stillWaits(unknown);
                        yield new Receipt(response.key(), Outcome.QUARANTINED, unknown.reason());
                    }
                };
        audit.record("quarantine.replay", held.subject(), receipt.outcome().name());
        return receipt;
    }

    @Requires(Role.ADMIN)
    public void discard(long id) {
        var held = quarantine.get(id);
        held.discarded(caller.username(), clock.instant());
        audit.record("quarantine.discard", held.subject(), "");
    }
}
