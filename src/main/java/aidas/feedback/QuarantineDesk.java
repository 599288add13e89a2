package aidas.feedback;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.Role;
import aidas.feedback.Linked.Known;
import aidas.feedback.Linked.Unknown;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Decides about responses in quarantine (R4.2). */
@UseCases
public class QuarantineDesk {

    private static final int PAGE = 200;
    private static final int CHUNK = 500;

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
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public List<Waiting> waiting(long after) {
        return quarantine.waiting(after, PAGE);
    }

    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public long count() {
        return quarantine.count();
    }

    /** Why responses wait, most of them first. */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public List<WaitingReason> reasons() {
        return quarantine.reasons();
    }

    /** The first two hundred that wait for this reason, oldest first. */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public List<Waiting> waitingFor(String reason) {
        return quarantine.waitingFor(reason, 0, PAGE);
    }

    /**
     * All that a response says, which is a customer's; the read is written down.
     *
     * @throws aidas.shared.NotFound if there is none
     */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public HeldResponse open(long id) {
        var held = quarantine.get(id);
        audit.record("quarantine.read", held.subject(), "");
        return new HeldResponse(held.waiting(), HeldParts.of(held.payload()));
    }

    /** Tries the next five hundred again that wait for this reason. */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public Replayed replaySome(String reason, long after) {
        var held = quarantine.lockedFor(reason, after, CHUNK);
        if (held.isEmpty()) {
            return Replayed.NONE;
        }
        var surveys = booking.surveys();
        var responses = held.stream().map(h -> response(h, surveys)).toList();
        var linked = booking.link(responses);
        var known = new ArrayList<Linked>();
        for (int i = 0; i < held.size(); i++) {
            switch (linked.get(i)) {
                case Known k -> {
                    held.get(i).replayed(caller.username(), clock.instant());
                    known.add(k);
                }
                case Unknown unknown -> held.get(i).stillWaits(unknown);
            }
        }
        booking.store(known);
        var some = new Replayed(known.size(), held.size() - known.size(), held.getLast().id());
        audit.record("quarantine.replay", "quarantine:" + held.getFirst().id(), some.toString());
        return some;
    }

    private NewResponse response(QuarantinedResponse held, SurveyCatalogue surveys) {
        return NewResponse.of(JsonDrafts.read(held.payload()), surveys, clock.instant());
    }

    /** Links again; what is still unknown goes on waiting, with today's reason. */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public Receipt replay(long id) {
        var held = quarantine.get(id);
        held.mustWait();
        var response = response(held, booking.surveys());
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

    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public void discard(long id) {
        var held = quarantine.get(id);
        held.discarded(caller.username(), clock.instant());
        audit.record("quarantine.discard", held.subject(), "");
    }
}
