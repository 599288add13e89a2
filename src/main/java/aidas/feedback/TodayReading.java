package aidas.feedback;

import aidas.access.InScope;
import aidas.access.RegionCode;
import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.shared.NotFound;
import aidas.shared.Period;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The figures of a unit by the people who belong to it today, wherever they were when customers
 * answered: whole months, and figures only, never other stores' words (R8.21). A period that is
 * {@code null} is the months of the last 90 days; any other is widened to whole months.
 */
@UseCases
public class TodayReading {

    private static final int DAYS = 90;

    @Inject TodaySums sums;
    @Inject Units units;
    @Inject Clock clock;

    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public Overview ofStore(@InScope StoreCode store, Period period) {
        var name = units.store(store).name();
        var today = today(units.zone(store));
        var months = months(period, today);
        return overview(
                store.value(), name, months, sums.of(store, Summaries.months(months), today));
    }

    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public Overview ofRegion(@InScope RegionCode region, Period period) {
        var name = units.regions().get(region.value());
        if (name == null) {
            throw new NotFound("no region " + region);
        }
        var today = today(units.zone(region));
        var months = months(period, today);
        return overview(
                region.value(), name, months, sums.of(region, Summaries.months(months), today));
    }

    @Requires(
            value = {Role.HR, Role.OWNER},
            reach = Reach.COMPANY)
    public CompanyOverview company(Period period) {
        var today = today(units.zone());
        var months = months(period, today);
        var all = sums.ofRegions(Summaries.months(months), today);
        var byRegion = all.stream().collect(Collectors.groupingBy(Sum::unit));
        var regions =
                units.regions().entrySet().stream()
                        .map(each -> overview(each, months, byRegion))
                        .toList();
        return new CompanyOverview(overview("", "", months, all), regions);
    }

    private static Overview overview(
            Map.Entry<String, String> region, Period months, Map<String, List<Sum>> byRegion) {
        var own = byRegion.getOrDefault(region.getKey(), List.of());
        return overview(region.getKey(), region.getValue(), months, own);
    }

    private static Overview overview(String code, String name, Period months, List<Sum> monthly) {
        var totals = monthly.stream().filter(sum -> months.contains(sum.month().atDay(1))).toList();
        return new Overview(
                code, name, months, Summaries.of(months, totals, monthly), Summaries.value(totals));
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private static Period months(Period period, LocalDate today) {
        var asked = period == null ? Period.lastDays(today, DAYS) : period;
        return new Period(
                asked.from().withDayOfMonth(1),
                YearMonth.from(asked.last()).plusMonths(1).atDay(1));
    }
}
