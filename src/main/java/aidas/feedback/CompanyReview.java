package aidas.feedback;

import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.Role;
import aidas.feedback.CompanyReport.RegionReport;
import aidas.shared.Period;
import aidas.shared.architecture.UseCases;
import aidas.survey.Scale;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

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
        var before = new Period(period.from().minusDays(lookback.days()), period.from());
        var company = reading.company(period);
        var earlier = Summaries.total(Scale.NPS_0_10, sums.ofCompany(before));
        var words = coverage.ofRegions(period);
        return new CompanyReport(
                lookback,
                company.whole(),
                Change.between(earlier.figure(), Change.nps(company.whole())),
                words.values().stream().reduce(Words.NONE, Words::plus),
                company.regions().stream()
                        .map(r -> new RegionReport(r, words.getOrDefault(r.code(), Words.NONE)))
                        .toList());
    }
}
