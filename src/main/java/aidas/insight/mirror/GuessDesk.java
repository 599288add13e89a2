package aidas.insight.mirror;

import aidas.access.Caller;
import aidas.access.InScope;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.organisation.Directories;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;

/** Takes a lead's guess for the month that runs. */
@UseCases
public class GuessDesk {

    private static final int MOST = 100;

    @Inject Guesses guesses;
    @Inject Directories directories;
    @Inject Caller caller;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /**
     * Gives a guess, or changes the one that is there.
     *
     * @param month the one that the lead means: a form that was opened before midnight is not taken
     *     for the next month
     * @param points of NPS, −100 to 100
     * @throws Refused if it is out of range or the month does not run in the store's zone
     */
    @Requires(Role.TEAM_LEAD)
    public void guess(@InScope StoreCode store, YearMonth month, int points) {
        if (points < -MOST || points > MOST) {
            throw new Refused("nps", "a whole number from -100 to 100");
        }
        var entry =
                directories
                        .store(store)
                        .orElseThrow(() -> new NotFound("there is no store " + store));
        var now = clock.instant();
        var running = YearMonth.from(LocalDate.ofInstant(now, entry.facts().zone()));
        if (!month.equals(running)) {
            throw new Refused("month", "the month that runs in the store, " + running);
        }
        guesses.keep(store, month, caller.username(), points, now);
        audit.record("mirror.guessed", "store:" + store, month.toString());
    }
}
