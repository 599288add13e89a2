package aidas.feedback.ledger;

import aidas.access.Caller;
import aidas.access.EmployeeNumber;
import aidas.access.Role;
import aidas.organisation.Directories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** The caller as one who disputes, decides or looks on. */
@ApplicationScoped
class Party {

    /** No employee has this key. */
    static final long NOBODY = 0;

    @Inject Caller caller;
    @Inject Directories directories;
    @Inject Clock clock;

    /** {@link #NOBODY} for somebody who is no employee. */
    long id() {
        return caller.employee().flatMap(this::idOf).orElse(NOBODY);
    }

    Optional<Long> idOf(EmployeeNumber number) {
        return directories.employee(number).map(found -> found.id().value());
    }

    String username() {
        return caller.username();
    }

    Signature signs() {
        long id = id();
        return new Signature(
                caller.username(), caller.displayName(), id == NOBODY ? null : id, clock.instant());
    }

    /** A team lead of the answer's store? */
    boolean leads(Subject about) {
        return caller.holds(Role.TEAM_LEAD) && holds(about);
    }

    /** Does the caller answer for the store: lead, HR or administrator, with its scope? */
    boolean oversees(Subject about) {
        return (caller.holds(Role.TEAM_LEAD) || caller.holds(Role.HR) || caller.holds(Role.ADMIN))
                && holds(about);
    }

    private boolean holds(Subject about) {
        return caller.scope().holds(about.store(), about.region());
    }
}
