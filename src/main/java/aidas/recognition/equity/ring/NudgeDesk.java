package aidas.recognition.equity.ring;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.organisation.Directories;
import aidas.organisation.EmployeeEntry;
import aidas.organisation.EmployeeId;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The hints of the caller, whom nobody else reads (R2.2). */
@UseCases
public class NudgeDesk {

    private static final Duration STANDS = Duration.ofDays(60);

    @Inject Rings rings;
    @Inject Directories directories;
    @Inject Caller caller;
    @Inject Clock clock;

    /** Newest first; none for a login that is no employee's. */
    @Requires(Role.EMPLOYEE)
    public List<Nudge> mine() {
        return me().map(who -> rings.nudges(who, clock.instant().minus(STANDS))).orElse(List.of());
    }

    /**
     * The caller has read it; put away already, nothing changes.
     *
     * @throws NotFound if the caller has no such hint
     */
    @Requires(Role.EMPLOYEE)
    public void putAway(long ring) {
        if (me().filter(who -> rings.putAway(ring, who, clock.instant())).isEmpty()) {
            throw new NotFound("there is no hint " + ring);
        }
    }

    private Optional<EmployeeId> me() {
        return caller.employee().flatMap(directories::employee).map(EmployeeEntry::id);
    }
}
