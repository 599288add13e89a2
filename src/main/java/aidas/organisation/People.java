package aidas.organisation;

import aidas.access.Caller;
import aidas.access.InScope;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What everybody may know of the organisation: oneself, and the places in one's scope. */
@UseCases
public class People {

    @Inject Directories directories;
    @Inject Assignments assignments;
    @Inject Caller caller;
    @Inject Clock clock;

    /** Whoever asks; empty if it is no employee or one the roster does not know. */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD, Role.HR, Role.OWNER, Role.ADMIN, Role.DPO})
    public Optional<Person> me() {
        return caller.employee().flatMap(directories::employee).map(this::person);
    }

    private Person person(EmployeeEntry employee) {
        var today = LocalDate.now(clock);
        var place =
                assignments.of(employee.facts().number()).stream()
                        .filter(line -> line.stay().holds(today))
                        .findFirst();
        return new Person(employee, place.orElse(null));
    }

    /** The stores in the caller's scope, by name. */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER, Role.ADMIN, Role.DPO})
    public List<StoreEntry> stores() {
        return directories.storesIn(caller.scope());
    }

    /**
     * One store in the caller's scope.
     *
     * @throws NotFound if there is none
     */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER, Role.ADMIN, Role.DPO})
    public StoreEntry store(@InScope StoreCode code) {
        return directories.store(code).orElseThrow(() -> new NotFound("there is no store " + code));
    }

    /** Who is on a store's roster today, leads first (R6.1). */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.ADMIN})
    public List<AssignmentLine> at(@InScope StoreCode code) {
        var zone = store(code).facts().zone();
        return assignments.at(code, LocalDate.ofInstant(clock.instant(), zone));
    }
}
