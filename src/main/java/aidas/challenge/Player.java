package aidas.challenge;

import aidas.access.Caller;
import aidas.access.Role;
import aidas.organisation.Directories;
import aidas.organisation.EmployeeEntry;
import aidas.organisation.EmployeeId;
import aidas.organisation.StoreEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The caller as somebody who may play, and what the caller oversees. */
@ApplicationScoped
class Player {

    @Inject Caller caller;
    @Inject Directories directories;
    @Inject Workplaces workplaces;
    @Inject Clock clock;

    /** Empty for a login without a number, and for one the roster does not know. */
    Optional<EmployeeId> id() {
        return caller.employee().flatMap(directories::employee).map(EmployeeEntry::id);
    }

    /** Where the caller works today. */
    Optional<Place> place() {
        return caller.employee().flatMap(number -> workplaces.of(number, LocalDate.now(clock)));
    }

    /** Stores that the caller oversees as HR or as a lead. */
    List<StoreEntry> overseen() {
        return caller.holds(Role.HR) || caller.holds(Role.TEAM_LEAD)
                ? directories.storesIn(caller.scope())
                : List.of();
    }

    /** As the audit log names the caller. */
    String subject() {
        return "employee:" + caller.employee().orElseThrow();
    }

    String username() {
        return caller.username();
    }

    Instant now() {
        return clock.instant();
    }
}
