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
 * One period beside an earlier one, for a store, a region or the company (R8.15). A period that is
 * {@code null} is the usual one; one to compare with that is {@code null} is the one right before,
 * as long. As of today both are of whole months.
 */
@UseCases
public class PeriodComparison {

    @Inject UnitFigures units;

    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public Comparison ofStore(
            @InScope StoreCode store, Period period, Period against, Membership people) {
        var now = units.ofStore(store, period, people);
        var earlier = against == null ? Comparison.before(now.period()) : against;
        return comparison(now, units.ofStore(store, earlier, people));
    }

    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public Comparison ofRegion(
            @InScope RegionCode region, Period period, Period against, Membership people) {
        var now = units.ofRegion(region, period, people);
        var earlier = against == null ? Comparison.before(now.period()) : against;
        return comparison(now, units.ofRegion(region, earlier, people));
    }

    @Requires(
            value = {Role.HR, Role.OWNER},
            reach = Reach.COMPANY)
    public Comparison ofCompany(Period period, Period against, Membership people) {
        var now = units.company(period, people).whole();
        var earlier = against == null ? Comparison.before(now.period()) : against;
        return comparison(now, units.company(earlier, people).whole());
    }

    private static Comparison comparison(Overview now, Overview before) {
        return Comparison.of(now.period(), now.summaries(), before.period(), before.summaries());
    }
}
