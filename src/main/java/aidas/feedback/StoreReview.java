package aidas.feedback;

import aidas.access.InScope;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.organisation.Membership;
import aidas.shared.Period;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Looks back on one store, up to today in its own zone. */
@UseCases
public class StoreReview {

    @Inject UnitFigures reading;
    @Inject Units units;
    @Inject Coverage coverage;
    @Inject Clock clock;

    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public StoreReport over(@InScope StoreCode store, Lookback lookback, Membership membership) {
        var day = LocalDate.ofInstant(clock.instant(), units.zone(store));
        var period = Period.lastDays(day, lookback.days());
        var figures = reading.ofStore(store, period, membership);
        var before = Comparison.before(figures.period());
        var earlier = reading.ofStore(store, before, membership);
        return new StoreReport(
                units.store(store),
                lookback,
                figures,
                Comparison.of(figures.period(), figures.summaries(), before, earlier.summaries()),
                coverage.of(store, figures.period()),
                coverage.turnout(store, figures.period()));
    }
}
