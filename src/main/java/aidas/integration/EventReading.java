package aidas.integration;

import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.Role;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Watches what comes in, and tries again (R5.1, R5.2). */
@UseCases
public class EventReading {

    private static final int PAGE = 50;
    private static final int DAYS = 28;

    @Inject Sources sources;
    @Inject Events events;
    @Inject Arrivals arrivals;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /**
     * Newest first, fifty at a time.
     *
     * @param before the last id of the page before, or a number above all
     */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public List<EventView> latest(String source, long before) {
        return events.latest(sources.get(source).id(), before, PAGE);
    }

    /** How many payloads of the last 28 days were not signed rightly (R2.1). */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public long knocks(String source) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return events.knocks(sources.get(source).id(), today.minusDays(DAYS));
    }

    /**
     * What it said, which is a customer's; the read is written down.
     *
     * @throws NotFound if there is none, or it is not kept any more
     */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public String open(String source, long event) {
        var found = events.get(sources.get(source).id(), event);
        var payload = events.payload(found.id());
        audit.record("integration.event.read", "source:" + source, "event " + event);
        return payload;
    }

    /**
     * With today's mapping; one that is a response already stays as it is.
     *
     * @throws NotFound if there is none, or it is not kept any more
     */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public Arrival replay(String source, long event) {
        var open = sources.get(source).mustBeOpen();
        var found = events.get(open.id(), event);
        if (!found.replayable()) {
            return new Arrival(found.answer(), found.verdict());
        }
        var raw = events.payload(event);
        var arrival = arrivals.replay(open, event, raw);
        audit.record(
                "integration.event.replay",
                "source:" + source,
                "event " + event + ", " + arrival.verdict().state().code());
        return arrival;
    }
}
