package aidas.recognition;

import aidas.access.Caller;
import aidas.access.EmployeeNumber;
import aidas.organisation.Directories;
import aidas.organisation.EmployeeEntry;
import aidas.organisation.EmployeeId;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The caller as somebody who works here. */
@ApplicationScoped
public class Me {

    @Inject Caller caller;
    @Inject Colleagues colleagues;
    @Inject Directories directories;
    @Inject Clock clock;

    /** Empty for a login without a number, and for one the roster does not know. */
    public Optional<EmployeeId> id() {
        return caller.employee().flatMap(directories::employee).map(EmployeeEntry::id);
    }

    Optional<EmployeeNumber> number() {
        return caller.employee();
    }

    /** Empty for somebody who has no place today. */
    public Optional<Colleague> today() {
        return caller.employee().flatMap(this::today);
    }

    private Optional<Colleague> today(EmployeeNumber number) {
        return colleagues.of(List.of(number), LocalDate.now(clock)).stream().findFirst();
    }

    /**
     * @throws Refused if the caller has no place today (R1.2)
     */
    public Colleague working() {
        return today().orElseThrow(() -> new Refused("giver", "somebody who works here today"));
    }

    /**
     * @throws Refused for a login without an employee's number
     */
    public EmployeeId employee() {
        return id().orElseThrow(
                        () -> new Refused("employee", "a login of somebody who works here"));
    }

    public Instant now() {
        return clock.instant();
    }

    /** The month that runs where the caller works, or in UTC. */
    YearMonth month() {
        return today().map(person -> YearMonth.from(day(person)))
                .orElseGet(() -> YearMonth.now(clock));
    }

    /** Today where that person works. */
    public LocalDate day(Colleague person) {
        return LocalDate.ofInstant(clock.instant(), person.zone());
    }
}
