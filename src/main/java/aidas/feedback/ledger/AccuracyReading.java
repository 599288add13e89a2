package aidas.feedback.ledger;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.Period;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** How far the sources of credits can be trusted, within the caller's scope (R4.1). */
@UseCases
public class AccuracyReading {

    private static final int DAYS = 90;

    @Inject Accuracy accuracy;
    @Inject Caller caller;
    @Inject Clock clock;

    /** One row a source, also for those without a credit: explicit, transaction, roster. */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.ADMIN})
    public List<SourceAccuracy> over(Period period) {
        return accuracy.bySource(caller.scope(), period);
    }

    /** The last 90 days. */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.ADMIN})
    public Period lately() {
        return Period.lastDays(LocalDate.now(clock), DAYS);
    }
}
