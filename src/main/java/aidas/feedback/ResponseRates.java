package aidas.feedback;

import aidas.access.InScope;
import aidas.access.RegionCode;
import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.shared.Period;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;

/**
 * How many of those asked answered (R8.16). A period that is {@code null} is the usual one (R7.8).
 */
@UseCases
public class ResponseRates {

    @Inject FeedbackReading reading;
    @Inject Coverage coverage;

    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public Turnout ofStore(@InScope StoreCode store, Period period) {
        return coverage.turnout(store, reading.ofStore(store, period).period());
    }

    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public Turnout ofRegion(@InScope RegionCode region, Period period) {
        return coverage.turnout(region, reading.ofRegion(region, period).period());
    }

    @Requires(
            value = {Role.HR, Role.OWNER},
            reach = Reach.COMPANY)
    public Turnout ofCompany(Period period) {
        return coverage.turnout(reading.company(period).whole().period());
    }
}
