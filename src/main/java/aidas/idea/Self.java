package aidas.idea;

import aidas.access.Caller;
import aidas.organisation.Directories;
import aidas.organisation.EmployeeEntry;
import aidas.organisation.EmployeeId;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The caller as somebody who has ideas, votes for them and moves them. */
@ApplicationScoped
public class Self {

    @Inject Caller caller;
    @Inject Directories directories;
    @Inject Clock clock;

    /** Empty for a login without a number, and for somebody who does not work here any more. */
    public Optional<EmployeeId> id() {
        return caller.employee()
                .flatMap(directories::employee)
                .filter(EmployeeEntry::active)
                .map(EmployeeEntry::id);
    }

    /**
     * @throws Refused for somebody who does not work here
     */
    public EmployeeId working() {
        return id().orElseThrow(
                        () -> new Refused("employee", "a login of somebody who works here"));
    }

    public Mover mover() {
        return new Mover(caller.username(), id().orElse(null));
    }

    public Instant now() {
        return clock.instant();
    }

    /** Of the company's calendar, which is UTC. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
