package aidas.feedback;

import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.Role;
import aidas.feedback.CompanyReport.RegionReport;
import aidas.shared.Period;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Looks back on the whole company, up to today in the zone of most stores. */
@UseCases
public class CompanyReview {

    @Inject FeedbackReading reading;
    @Inject Sums sums;
    @Inject Units units;
    @Inject Coverage coverage;
    @Inject Clock clock;

    @Requires(
            value = {Role.HR, Role.OWNER},
            reach = Reach.COMPANY)
    public CompanyReport over(Lookback lookback) {
        var today = LocalDate.ofInstant(clock.instant(), units.zone());
        var period = Period.lastDays(today, lookback.days());
        var before = Comparison.before(period);
        var company = reading.company(period);
        var earlier = Summaries.of(before, sums.ofCompany(before), List.of());
        var words = coverage.ofRegions(period);
        return new CompanyReport(
                lookback,
                company.whole(),
                Comparison.of(period, company.whole().summaries(), before, earlier),
                words.values().stream().reduce(Words.NONE, Words::plus),
                coverage.turnout(period),
                company.regions().stream()
                        .map(r -> new RegionReport(r, words.getOrDefault(r.code(), Words.NONE)))
                        .toList());
    }
}
