package aidas.feedback;

import aidas.access.InScope;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.shared.Period;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Looks back on one store, up to today in its own zone. */
@UseCases
public class StoreReview {

    @Inject FeedbackReading reading;
    @Inject Sums sums;
    @Inject Units units;
    @Inject Coverage coverage;
    @Inject Clock clock;

    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public StoreReport over(@InScope StoreCode store, Lookback lookback) {
        var today = LocalDate.ofInstant(clock.instant(), units.zone(store));
        var period = Period.lastDays(today, lookback.days());
        var before = Comparison.before(period);
        var figures = reading.ofStore(store, period);
        var earlier = Summaries.of(before, sums.of(store, before), List.of());
        return new StoreReport(
                units.store(store),
                lookback,
                figures,
                Comparison.of(period, figures.summaries(), before, earlier),
                coverage.of(store, period),
                coverage.turnout(store, period));
    }
}
