package aidas.feedback;

import aidas.access.InScope;
import aidas.access.RegionCode;
import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.feedback.CauseSums.By;
import aidas.feedback.CauseSums.Where;
import aidas.organisation.Membership;
import aidas.shared.NotFound;
import aidas.shared.Period;
import aidas.shared.architecture.UseCases;
import aidas.survey.Scale;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What customers say of the company, apart from people, by unit (R8.20): where it came, or where
 * the credited people belong today (R8.21).
 */
@UseCases
public class CauseReading {

    @Inject CauseSums sums;
    @Inject CausesToday today;
    @Inject Units units;
    @Inject Clock clock;

    /** Of the whole company, the last so many months, the running one included. */
    @Requires(
            value = {Role.HR, Role.OWNER},
            reach = Reach.COMPANY)
    public CauseReport company(Scale scale, int months, Membership people) {
        return reports(By.COMPANY, where(scale, months, "", ""), people, Map.of("", "")).getFirst();
    }

    /** By region, in the order of their names. */
    @Requires(
            value = {Role.HR, Role.OWNER},
            reach = Reach.COMPANY)
    public List<CauseReport> regions(Scale scale, int months, Membership people) {
        return reports(By.REGION, where(scale, months, "", ""), people, units.regions());
    }

    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public CauseReport ofRegion(
            @InScope RegionCode region, Scale scale, int months, Membership people) {
        var name = units.regions().get(region.value());
        if (name == null) {
            throw new NotFound("no region " + region);
        }
        var where = where(scale, months, region.value(), "");
        return reports(By.REGION, where, people, Map.of(region.value(), name)).getFirst();
    }

    /** By store of the region, in the order of their names. */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public List<CauseReport> stores(
            @InScope RegionCode region, Scale scale, int months, Membership people) {
        var names = new LinkedHashMap<String, String>();
        units.stores().stream()
                .filter(store -> store.region().equals(region))
                .forEach(store -> names.put(store.code().value(), store.name()));
        return reports(By.STORE, where(scale, months, region.value(), ""), people, names);
    }

    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public CauseReport ofStore(
            @InScope StoreCode store, Scale scale, int months, Membership people) {
        var name = units.store(store).name();
        var where = where(scale, months, "", store.value());
        return reports(By.STORE, where, people, Map.of(store.value(), name)).getFirst();
    }

    private List<CauseReport> reports(
            By by, Where where, Membership people, Map<String, String> names) {
        var facts =
                switch (people) {
                    case THEN -> sums.facts(by, where);
                    case TODAY -> today.facts(by, where, LocalDate.now(clock));
                };
        return names.entrySet().stream()
                .map(unit -> facts.report(unit.getKey(), unit.getValue(), where))
                .toList();
    }

    private Where where(Scale scale, int months, String region, String store) {
        var last = YearMonth.from(LocalDate.now(clock));
        var period =
                new Period(last.minusMonths(months - 1L).atDay(1), last.plusMonths(1).atDay(1));
        return new Where(scale, period, region, store);
    }
}
