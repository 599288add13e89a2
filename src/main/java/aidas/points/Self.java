package aidas.points;

import aidas.access.Caller;
import aidas.organisation.Directories;
import aidas.organisation.EmployeeEntry;
import aidas.organisation.EmployeeId;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The caller as somebody who may take part. */
@ApplicationScoped
class Self {

    @Inject Caller caller;
    @Inject Directories directories;
    @Inject Clock clock;

    /** Empty for a login without a number, and for one the roster does not know. */
    Optional<EmployeeId> id() {
        return caller.employee().flatMap(directories::employee).map(EmployeeEntry::id);
    }

    /**
     * @throws Refused for a login without an employee's number
     */
    EmployeeId employee() {
        return id().orElseThrow(
                        () -> new Refused("employee", "a login of somebody who works here"));
    }

    /** As the audit log names the caller. */
    String subject() {
        return "employee:" + caller.employee().orElseThrow();
    }

    Instant now() {
        return clock.instant();
    }
}
