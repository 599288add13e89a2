package aidas.recognition.equity.rest;

import aidas.recognition.equity.EquityReport;
import aidas.recognition.equity.GroupKind;
import aidas.recognition.equity.Spread;
import aidas.statistics.Gini;
import aidas.statistics.Interval;
import java.util.List;

/**
 * How thanks are spread over people.
 *
 * @param from the first day
 * @param until the first day no longer in
 * @param state {@code told}, {@code nothing} where nobody was thanked, or {@code withheld}
 * @param people counted; absent where withheld
 * @param leftOut who worked less than half of the period; absent below five
 * @param differing kinds of groups that differ more than chance explains
 */
public record EquityJson(
        String from,
        String until,
        String state,
        Integer people,
        Integer leftOut,
        SpreadJson spread,
        List<String> differing,
        List<ComparisonJson> comparisons) {

    /** Ends of a 95 % range. */
    public record IntervalJson(double low, double high) {

        static IntervalJson of(Interval range) {
            return new IntervalJson(range.low(), range.high());
        }
    }

    /** Gini's coefficient, corrected for small n, and without the correction. */
    public record GiniJson(double value, double plain, int n, IntervalJson interval) {

        static GiniJson of(Gini gini) {
            return gini == null
                    ? null
                    : new GiniJson(
                            gini.value(), gini.plain(), gini.n(), IntervalJson.of(gini.interval()));
        }
    }

    /** What chance alone would make of the same thanks. */
    public record ChanceJson(double usual, IntervalJson range) {}

    /** The lowest {@code people} of all hold {@code thanks} of all, both 0 to 1. */
    public record PointJson(double people, double thanks) {}

    /**
     * How even it is.
     *
     * @param monthly thanks in 30 days at work for a person
     * @param half the smallest share of people that holds half of the thanks
     */
    public record SpreadJson(
            GiniJson gini,
            ChanceJson chance,
            double monthly,
            IntervalJson interval,
            double half,
            List<PointJson> curve) {

        static SpreadJson of(Spread spread) {
            if (!(spread instanceof Spread.Told told)) {
                return null;
            }
            return new SpreadJson(
                    GiniJson.of(told.gini()),
                    new ChanceJson(told.chance().usual(), IntervalJson.of(told.chance().range())),
                    told.monthly().value(),
                    IntervalJson.of(told.monthly().interval()),
                    told.half(),
                    told.curve().points().stream()
                            .map(point -> new PointJson(point.units(), point.held()))
                            .toList());
        }
    }

    static EquityJson of(EquityReport report) {
        boolean withheld = report.spread() instanceof Spread.Withheld;
        return new EquityJson(
                report.period().from().toString(),
                report.period().until().toString(),
                switch (report.spread()) {
                    case Spread.Told told -> "told";
                    case Spread.Nothing nothing -> "nothing";
                    case Spread.Withheld none -> "withheld";
                },
                withheld ? null : report.people(),
                report.leftOut() == 0 ? null : report.leftOut(),
                SpreadJson.of(report.spread()),
                report.differing().stream().map(GroupKind::code).toList(),
                report.comparisons().stream().map(ComparisonJson::of).toList());
    }
}
