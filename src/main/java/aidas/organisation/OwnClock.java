package aidas.organisation;

import static aidas.access.Role.EMPLOYEE;
import static aidas.access.Role.HR;
import static aidas.access.Role.OWNER;
import static aidas.access.Role.TEAM_LEAD;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** By which clock the caller reads when something happened. */
@UseCases
public class OwnClock {

    @Inject Caller caller;
    @Inject Directories directories;
    @Inject Whereabouts whereabouts;
    @Inject Clock clock;

    /** As the clock hangs there. */
    @Requires({EMPLOYEE, TEAM_LEAD, HR, OWNER})
    public ZonedDateTime now() {
        return clock.instant().atZone(zone());
    }

    /** Of where the caller works today; UTC for who works nowhere (R6.3). */
    @Requires({EMPLOYEE, TEAM_LEAD, HR, OWNER})
    public ZoneId zone() {
        return caller.employee()
                .flatMap(directories::employee)
                .map(entry -> whereabouts.zone(entry.id(), clock.instant()))
                .orElse(ZoneOffset.UTC);
    }
}
