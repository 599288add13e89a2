package aidas.feedback;

import aidas.shared.Period;
import aidas.survey.Scale;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Makes summaries of added-up rollups. */
final class Summaries {

    private static final int MONTHS = 12;

    private Summaries() {}

    /** The months a trend shows: the twelve up to the period's last, or all of a longer period. */
    static Period months(Period period) {
        var last = YearMonth.from(period.last());
        var first = YearMonth.from(period.from());
        var usual = last.minusMonths(MONTHS - 1L);
        var from = first.isBefore(usual) ? first : usual;
        return new Period(from.atDay(1), last.plusMonths(1).atDay(1));
    }

    /** One for each scale that occurs, NPS first; NPS alone if none does. */
    static List<Summary> of(Period period, Collection<Sum> totals, Collection<Sum> monthly) {
        return of(period, totals, monthly, scales(totals, monthly));
    }

    /** One for each of these scales. */
    static List<Summary> of(
            Period period, Collection<Sum> totals, Collection<Sum> monthly, Set<Scale> scales) {
        return scales.stream()
                .map(
                        scale ->
                                new Summary(
                                        total(scale, totals),
                                        period,
                                        monthly.isEmpty()
                                                ? Trend.NONE
                                                : trend(scale, period, monthly)))
                .toList();
    }

    static Answers total(Scale scale, Collection<Sum> sums) {
        return sums.stream()
                .map(Sum::answers)
                .filter(answers -> answers.scale() == scale)
                .reduce(Answers.none(scale), Answers::plus);
    }

    static TransactionValue value(Collection<Sum> sums) {
        return sums.stream().map(Sum::value).reduce(TransactionValue.NONE, TransactionValue::plus);
    }

    private static Trend trend(Scale scale, Period period, Collection<Sum> monthly) {
        var byMonth = monthly.stream().collect(Collectors.groupingBy(Sum::month));
        var months = months(period);
        var first = YearMonth.from(months.from());
        long count = first.until(YearMonth.from(months.until()), ChronoUnit.MONTHS);
        var all =
                LongStream.range(0, count)
                        .mapToObj(first::plusMonths)
                        .map(
                                month ->
                                        new MonthlyFigure(
                                                month,
                                                total(scale, byMonth.getOrDefault(month, List.of()))
                                                        .figure()))
                        .toList();
        boolean over = period.until().getDayOfMonth() == 1;
        return new Trend(all, over ? null : YearMonth.from(period.last()));
    }

    private static Set<Scale> scales(Collection<Sum> totals, Collection<Sum> monthly) {
        var scales = EnumSet.noneOf(Scale.class);
        totals.forEach(sum -> scales.add(sum.answers().scale()));
        monthly.forEach(sum -> scales.add(sum.answers().scale()));
        return scales.isEmpty() ? EnumSet.of(Scale.NPS_0_10) : scales;
    }
}
