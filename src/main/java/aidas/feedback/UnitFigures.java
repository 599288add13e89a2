package aidas.feedback;

import aidas.access.InScope;
import aidas.access.RegionCode;
import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.organisation.Membership;
import aidas.shared.Period;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;

/**
 * The figures of a unit as every report has them: answers where they came, or where their people
 * belong today (R8.21). A period that is {@code null} is the usual one; as of today it is widened
 * to whole months, and the overview tells which.
 */
@UseCases
public class UnitFigures {

    @Inject FeedbackReading reading;
    @Inject TodayReading today;

    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public Overview ofStore(@InScope StoreCode store, Period period, Membership membership) {
        return switch (membership) {
            case THEN -> reading.ofStore(store, period);
            case TODAY -> today.ofStore(store, period);
        };
    }

    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public Overview ofRegion(@InScope RegionCode region, Period period, Membership membership) {
        return switch (membership) {
            case THEN -> reading.ofRegion(region, period);
            case TODAY -> today.ofRegion(region, period);
        };
    }

    @Requires(
            value = {Role.HR, Role.OWNER},
            reach = Reach.COMPANY)
    public CompanyOverview company(Period period, Membership membership) {
        return switch (membership) {
            case THEN -> reading.company(period);
            case TODAY -> today.company(period);
        };
    }
}
