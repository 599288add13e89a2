package aidas.reward;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.organisation.Directories;
import aidas.organisation.StoreEntry;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What waits for the caller's decision or delivery (R4.1), and all of it for HR (R6.3). */
@UseCases
public class QueueReading {

    private static final int MOST = 200;
    private static final int ALL = 50_000;

    @Inject Queue queue;
    @Inject Directories directories;
    @Inject Caller caller;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /** The oldest first, at most two hundred. */
    @Requires({Role.TEAM_LEAD, Role.HR})
    public List<Waiting> waiting() {
        var today = LocalDate.now(clock);
        if (caller.holds(Role.HR) && caller.scope().company()) {
            return queue.open(caller.employee(), today, MOST);
        }
        if (!caller.holds(Role.TEAM_LEAD)) {
            return List.of();
        }
        var stores = directories.storesIn(caller.scope()).stream().map(StoreEntry::id).toList();
        return queue.led(caller.employee(), stores, today, MOST);
    }

    /** For a file: the oldest first, at most fifty thousand. */
    @Requires(value = Role.HR, reach = COMPANY)
    public List<Kept> all() {
        var all = queue.all(LocalDate.now(clock), ALL);
        audit.record("reward.exported", "redemptions", all.size() + " rows");
        return all;
    }
}
