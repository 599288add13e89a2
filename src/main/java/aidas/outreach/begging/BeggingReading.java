package aidas.outreach.begging;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.organisation.Directories;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Where customers are asked for a particular score. */
@UseCases
public class BeggingReading {

    private static final Duration WINDOW = Duration.ofDays(90);

    @Inject Meters meters;
    @Inject Directories directories;
    @Inject Caller caller;
    @Inject Clock clock;

    /** Of the stores in the reader's scope that have answers; in no particular order (R1.3). */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER, Role.ADMIN})
    public List<Meter> all() {
        var stores = directories.storesIn(caller.scope());
        return meters.of(stores, clock.instant().minus(WINDOW));
    }
}
