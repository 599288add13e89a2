package aidas.notification;

import aidas.access.Caller;
import aidas.access.Role;
import aidas.organisation.Directories;
import aidas.organisation.EmployeeEntry;
import aidas.organisation.Whereabouts;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** The caller as the owner of an inbox. */
@ApplicationScoped
class Self {

    @Inject Caller caller;
    @Inject Directories directories;
    @Inject Whereabouts whereabouts;
    @Inject Clock clock;

    /** Empty for a login without a number, and for one the roster does not know. */
    Optional<EmployeeEntry> entry() {
        return caller.employee().flatMap(directories::employee);
    }

    /**
     * @throws Refused for a login without an employee's number
     */
    EmployeeEntry employee() {
        return entry().orElseThrow(
                        () -> new Refused("employee", "a login of somebody who works here"));
    }

    /** The desk is that of whoever may decide there. */
    Owner owner() {
        var who = entry().map(EmployeeEntry::id).orElse(null);
        return new Owner(
                who,
                caller.holds(Role.HR) && caller.scope().company(),
                who == null ? ZoneOffset.UTC : whereabouts.zone(who, now()));
    }

    Instant now() {
        return clock.instant();
    }
}
