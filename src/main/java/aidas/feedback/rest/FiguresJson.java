package aidas.feedback.rest;

import aidas.feedback.CompanyOverview;
import aidas.feedback.Overview;
import aidas.feedback.Summary;
import aidas.feedback.TransactionValue;
import aidas.organisation.Membership;
import aidas.shared.Period;
import java.math.BigDecimal;
import java.util.List;

/**
 * The figures of one unit in a period, by scale: the headline and the mean of each.
 *
 * @param from first day
 * @param until first day that is out
 * @param membership where answers count; absent for a person, whose answers are all counted
 * @param trends month by month, in the order of the figures
 * @param transactions absent for a person
 * @param regions of the company, without trends; absent otherwise
 */
public record FiguresJson(
        String code,
        String name,
        String from,
        String until,
        String membership,
        List<FigureJson> figures,
        List<FigureJson> means,
        List<TrendJson> trends,
        ValueJson transactions,
        List<FiguresJson> regions) {

    /** What those who answered had paid; no average without a transaction. */
    public record ValueJson(long n, BigDecimal sum, BigDecimal average) {

        static ValueJson of(TransactionValue value) {
            return new ValueJson(value.n(), value.sum(), value.average().orElse(null));
        }
    }

    static FiguresJson of(Overview overview, Membership people) {
        return of(overview, people, null);
    }

    static FiguresJson of(CompanyOverview company, Membership people) {
        var regions = company.regions().stream().map(region -> of(region, people)).toList();
        return of(company.whole(), people, regions);
    }

    private static FiguresJson of(Overview overview, Membership people, List<FiguresJson> regions) {
        return of(
                overview.code(),
                overview.name(),
                overview.period(),
                people.code(),
                overview.summaries(),
                ValueJson.of(overview.value()),
                regions);
    }

    /** A person's own. */
    static FiguresJson own(List<Summary> summaries) {
        return of(null, null, summaries.getFirst().period(), null, summaries, null, null);
    }

    private static FiguresJson of(
            String code,
            String name,
            Period period,
            String membership,
            List<Summary> summaries,
            ValueJson value,
            List<FiguresJson> regions) {
        return new FiguresJson(
                code,
                name,
                period.from().toString(),
                period.until().toString(),
                membership,
                summaries.stream().map(s -> FigureJson.of(s.answers())).toList(),
                summaries.stream().map(s -> FigureJson.mean(s.answers())).toList(),
                summaries.stream().filter(s -> !s.trend().isEmpty()).map(TrendJson::of).toList(),
                value,
                regions);
    }
}
