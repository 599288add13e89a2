package aidas.recovery;

import aidas.access.Caller;
import aidas.organisation.Directories;
import aidas.organisation.EmployeeEntry;
import aidas.organisation.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The caller as somebody who works cases. */
@ApplicationScoped
class Self {

    @Inject Caller caller;
    @Inject Directories directories;

    private Optional<EmployeeEntry> entry() {
        return caller.employee().flatMap(directories::employee).filter(EmployeeEntry::active);
    }

    /** Empty for a login without a number, and for somebody who does not work here any more. */
    Optional<EmployeeId> id() {
        return entry().map(EmployeeEntry::id);
    }

    /** Empty for a login without a number. */
    String givenName() {
        return entry().map(it -> it.facts().givenName()).orElse("");
    }

    Doer doer() {
        return new Doer(caller.username(), id().orElse(null));
    }
}
