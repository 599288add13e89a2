package aidas.recovery.problem;

import aidas.access.Caller;
import aidas.access.EmployeeNumber;
import aidas.organisation.Directories;
import aidas.organisation.EmployeeEntry;
import aidas.organisation.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who can own a problem or an action (R1.1): who leads a store in scope by the roster, and the
 * caller, whom HR's desk or a region's may have no store. Roles of others are in their tokens only,
 * so the portal cannot name them before they come.
 */
@ApplicationScoped
class Owners {

    @Inject Choices choices;
    @Inject Bounds bounds;
    @Inject Directories directories;
    @Inject Caller caller;
    @Inject Clock clock;

    /** In no order. */
    List<EmployeeEntry> all() {
        return directories.employeesOf(List.copyOf(ids()));
    }

    /** Empty if nobody of that number can own one. */
    Optional<EmployeeId> of(String number) {
        return EmployeeNumber.of(number)
                .flatMap(directories::employee)
                .map(EmployeeEntry::id)
                .filter(ids()::contains);
    }

    private Set<EmployeeId> ids() {
        var ids = new HashSet<>(choices.leads(bounds.keys(), LocalDate.now(clock)));
        self().ifPresent(ids::add);
        return ids;
    }

    private Optional<EmployeeId> self() {
        return caller.employee()
                .flatMap(directories::employee)
                .filter(EmployeeEntry::active)
                .map(EmployeeEntry::id);
    }
}
