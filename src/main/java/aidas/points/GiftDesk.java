package aidas.points;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.Caller;
import aidas.access.Forbidden;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.Brought;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** HR gives to many at once, such as what an earlier programme left them (R6.2). */
@UseCases
public class GiftDesk {

    static final int MOST = 1000;

    @Inject Gifts gifts;
    @Inject Holders holders;
    @Inject Caller caller;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /**
     * All or none.
     *
     * @param entries at most a thousand, all of which give
     * @throws Refused naming item and field, such as {@code items.3.employee}
     * @throws Forbidden if one of them is the caller (R6.3)
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public Brought bring(List<HandEntry> entries) {
        if (entries.isEmpty() || entries.size() > MOST) {
            throw new Refused("items", "1 to " + MOST + " entries");
        }
        entries.stream().map(HandEntry::employee).filter(Objects::nonNull).forEach(holders::check);
        int accepted = gifts.give(entries, caller.username(), clock.instant());
        audit.record("points.brought", "company", accepted + " of " + entries.size());
        return new Brought(accepted, entries.size() - accepted);
    }
}
