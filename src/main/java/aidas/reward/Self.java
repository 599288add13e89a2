package aidas.reward;

import aidas.access.Caller;
import aidas.access.EmployeeNumber;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The caller as somebody who may ask for rewards. */
@ApplicationScoped
class Self {

    @Inject Caller caller;
    @Inject Workplaces workplaces;
    @Inject Clock clock;

    /** Empty for a login without a number, and for somebody who does not work here any more. */
    Optional<Workplace> place() {
        return caller.employee().flatMap(number -> workplaces.of(number, today()));
    }

    /**
     * @throws Refused for a login without an employee's number
     */
    Workplace working() {
        return place().orElseThrow(
                        () -> new Refused("employee", "a login of somebody who works here"));
    }

    /** Is it the caller? */
    boolean is(EmployeeNumber number) {
        return caller.employee().filter(number::equals).isPresent();
    }

    LocalDate day(Workplace place) {
        return LocalDate.ofInstant(now(), place.zone());
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    String name() {
        return caller.username();
    }
}
