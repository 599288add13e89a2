package aidas.feedback;

import aidas.access.InScope;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.shared.Period;
import aidas.shared.architecture.UseCases;
import aidas.survey.Scale;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

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
        var before = new Period(period.from().minusDays(lookback.days()), period.from());
        var figures = reading.ofStore(store, period);
        var earlier = Summaries.total(Scale.NPS_0_10, sums.of(store, before));
        return new StoreReport(
                units.store(store),
                lookback,
                figures,
                Change.between(earlier.figure(), Change.nps(figures)),
                coverage.of(store, period));
    }
}
