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
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a store, a region or the company hears from its customers. Where the period is {@code null},
 * it is the last 90 days in the unit's zone (R7.8).
 */
@UseCases
public class FeedbackReading {

    private static final int DAYS = 90;
    private static final int MOST = 200;

    @Inject Sums sums;
    @Inject Feedbacks feedbacks;
    @Inject Units units;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /** The store's figures (R7.2). */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public Overview ofStore(@InScope StoreCode store, Period period) {
        var named = units.store(store);
        var asked = period == null ? lately(units.zone(store)) : period;
        var totals = sums.of(store, asked);
        var monthly = sums.byMonth(store, Summaries.months(asked));
        return overview(store.value(), named.name(), asked, totals, monthly);
    }

    /** The store's name, city and region. */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public StoreName store(@InScope StoreCode store) {
        return units.store(store);
    }

    /** What customers wrote about the store, newest first; reading it leaves an entry (R7.2). */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public AnswerPage answersOfStore(@InScope StoreCode store, Cursor before, int size) {
        return answers(store, false, before, size);
    }

    /** The same, but only what says something of the company apart from people (R8.20). */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public AnswerPage onCompany(@InScope StoreCode store, Cursor before, int size) {
        return answers(store, true, before, size);
    }

    private AnswerPage answers(StoreCode store, boolean company, Cursor before, int size) {
        var named = units.store(store);
        audit.record("feedback.read", "store:" + named.code(), company ? "causes" : "answers");
        var answers = feedbacks.of(store, company, before, Math.clamp(size, 1, MOST));
        return answers.isEmpty()
                ? AnswerPage.NONE
                : new AnswerPage(
                        answers, feedbacks.earlier(store, company, answers.getLast().cursor()));
    }

    /** The region's figures. */
    @Requires({Role.TEAM_LEAD, Role.HR, Role.OWNER})
    public Overview ofRegion(@InScope RegionCode region, Period period) {
        var name = units.regions().get(region.value());
        if (name == null) {
            throw new NotFound("no region " + region);
        }
        var asked = period == null ? lately(units.zone(region)) : period;
        var totals = sums.of(region, asked);
        var monthly = sums.byMonth(region, Summaries.months(asked));
        return overview(region.value(), name, asked, totals, monthly);
    }

    /** The company's figures and those of its regions (R7.3). */
    @Requires(
            value = {Role.HR, Role.OWNER},
            reach = Reach.COMPANY)
    public CompanyOverview company(Period period) {
        var asked = period == null ? lately(units.zone()) : period;
        var totals = sums.ofRegions(asked);
        var monthly = sums.ofCompanyByMonth(Summaries.months(asked));
        var byRegion = totals.stream().collect(Collectors.groupingBy(Sum::unit));
        return new CompanyOverview(
                overview("", "", asked, totals, monthly), regions(asked, byRegion));
    }

    private List<Overview> regions(Period period, Map<String, List<Sum>> byRegion) {
        return units.regions().entrySet().stream()
                .map(
                        region ->
                                overview(
                                        region.getKey(),
                                        region.getValue(),
                                        period,
                                        byRegion.getOrDefault(region.getKey(), List.of()),
                                        List.of()))
                .toList();
    }

    private static Overview overview(
            String code, String name, Period period, List<Sum> totals, List<Sum> monthly) {
        return new Overview(
                code, name, period, Summaries.of(period, totals, monthly), Summaries.value(totals));
    }

    private Period lately(ZoneId zone) {
        return Period.lastDays(LocalDate.ofInstant(clock.instant(), zone), DAYS);
    }
}
