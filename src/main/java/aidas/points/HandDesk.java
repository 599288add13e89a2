package aidas.points;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.Caller;
import aidas.access.EmployeeNumber;
import aidas.access.Forbidden;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;

/** HR posts by hand, with a reason that the person reads (R6.1). */
@UseCases
public class HandDesk {

    @Inject Handing handing;
    @Inject Holders holders;
    @Inject Caller caller;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /**
     * The newest fifty lines of a person who takes part; that it was read stands in the audit log
     * (R5.2).
     *
     * @throws NotFound if nobody has that number
     * @throws Unprocessable for who takes no part: nothing is shown then (R4.1)
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public Held read(EmployeeNumber number) {
        var held = holders.held(number);
        audit.record("points.read", "employee:" + number, "");
        return held;
    }

    /**
     * Gives points, or takes them for something that was handed over.
     *
     * @param entry whose key does it once
     * @return the key of the posting; the same again for the same key
     * @throws Refused with every field at fault
     * @throws Unprocessable naming {@code employee} for who takes no part, {@code points} if there
     *     are not as many, or {@code key} if it was used for something else
     * @throws Forbidden for oneself (R6.3)
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public long enter(HandEntry entry) {
        entry.check();
        holders.check(entry.employee());
        var who = holders.person(entry.employee());
        var posted = handing.enter(entry, who, caller.username(), clock.instant());
        if (posted.fresh()) {
            audit.record(
                    entry.points() > 0 ? "points.given" : "points.spent",
                    "employee:" + entry.employee(),
                    entry.points() + " points, entry " + posted.id());
        }
        return posted.id();
    }

    /**
     * Posts the mirror of an entry; countered before, nothing changes.
     *
     * @param reason 1 to 400 characters
     * @throws NotFound if there is no such entry
     * @throws Unprocessable for a counter-entry
     * @throws Forbidden for oneself (R6.3)
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public void counter(long id, String reason) {
        var words = HandEntry.checked(reason);
        var posting = handing.entry(id);
        var owner = holders.number(posting.who());
        holders.check(owner);
        if (handing.counter(posting, words, caller.username(), clock.instant())) {
            audit.record("points.countered", "employee:" + owner, "entry " + id);
        }
    }
}
