package aidas.recognition.equity.ring;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.Caller;
import aidas.access.Forbidden;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.organisation.Directories;
import aidas.organisation.EmployeeEntry;
import aidas.shared.NotFound;
import aidas.shared.Period;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** HR reads how many rings there are, and looks at one that goes on (R3.1, R3.2). */
@UseCases
public class RingDesk {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 400;

    @Inject Rings rings;
    @Inject Gifts gifts;
    @Inject Directories directories;
    @Inject Caller caller;
    @Inject AuditLog audit;

    /** Of the last twelve months that were looked at, newest first. */
    @Requires(value = Role.HR, reach = COMPANY)
    public List<RingMonth> months() {
        return rings.months(OldRings.MONTHS);
    }

    /** Rings that go on, in the same months. */
    @Requires(value = Role.HR, reach = COMPANY)
    public List<OpenRing> goingOn() {
        return rings.last()
                .map(last -> rings.open(last.minusMonths(OldRings.MONTHS - 1L)))
                .orElse(List.of());
    }

    /**
     * What its people thanked each other for in both months; they read who looked (R3.3).
     *
     * @param reason 10 to 400 characters
     * @throws NotFound if there is none that HR may look at
     * @throws Forbidden for one of its people (R3.4)
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public List<Swapped> look(long id, String reason) {
        var why = reason == null ? "" : reason.strip();
        if (why.length() < SHORTEST || why.length() > LONGEST) {
            throw new Refused("reason", "10 to 400 characters");
        }
        var ring =
                goingOn().stream()
                        .filter(each -> each.id() == id)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("there is no ring " + id + " to look at"));
        var keys = rings.people(id);
        var people = directories.employeesOf(keys);
        if (people.stream().anyMatch(this::isCaller)) {
            throw new Forbidden("the ring is the caller's own");
        }
        people.stream()
                .map(each -> "employee:" + each.facts().number())
                .sorted()
                .forEach(subject -> audit.record("ring.opened", subject, why));
        var period = new Period(ring.month().minusMonths(1).atDay(1), firstAfter(ring));
        return gifts.between(keys, period);
    }

    private static LocalDate firstAfter(OpenRing ring) {
        return ring.month().plusMonths(1).atDay(1);
    }

    private boolean isCaller(EmployeeEntry person) {
        return caller.employee().filter(person.facts().number()::equals).isPresent();
    }
}
