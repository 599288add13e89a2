package aidas.feedback;

import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.Role;
import aidas.feedback.CompanyReport.RegionReport;
import aidas.organisation.Membership;
import aidas.shared.Period;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Looks back on the whole company, up to today in the zone of most stores. */
@UseCases
public class CompanyReview {

    @Inject UnitFigures reading;
    @Inject Units units;
    @Inject Coverage coverage;
    @Inject Clock clock;

    @Requires(
            value = {Role.HR, Role.OWNER},
            reach = Reach.COMPANY)
    public CompanyReport over(Lookback lookback, Membership membership) {
        var day = LocalDate.ofInstant(clock.instant(), units.zone());
        var period = Period.lastDays(day, lookback.days());
        var company = reading.company(period, membership);
        var before = Comparison.before(company.whole().period());
        var earlier = reading.company(before, membership).whole();
        var words = coverage.ofRegions(company.whole().period());
        return new CompanyReport(
                lookback,
                company.whole(),
                Comparison.of(
                        company.whole().period(),
                        company.whole().summaries(),
                        before,
                        earlier.summaries()),
                words.values().stream().reduce(Words.NONE, Words::plus),
                coverage.turnout(company.whole().period()),
                company.regions().stream()
                        .map(r -> new RegionReport(r, words.getOrDefault(r.code(), Words.NONE)))
                        .toList());
    }
}
