package aidas.insight.mirror.rest;

import aidas.insight.mirror.CompanyMirror;
import aidas.insight.mirror.CompanyMonth;
import aidas.insight.mirror.CompanyMonth.Expected;
import aidas.insight.mirror.CompanyMonth.Shown;
import aidas.insight.mirror.CompanyMonth.Withheld;
import aidas.insight.mirror.rest.OwnMirrorJson.DifferenceJson;
import aidas.statistics.Proportion;
import java.util.List;

/**
 * What all managers together expected, by month; no store, no person.
 *
 * @param months newest first
 */
public record CompanyMirrorJson(List<MonthJson> months) {

    private static final double CONFIDENCE = 0.95;

    static CompanyMirrorJson of(CompanyMirror mirror) {
        return new CompanyMirrorJson(mirror.months().stream().map(MonthJson::of).toList());
    }

    /**
     * @param withheld true, and nothing else, below five judged managers
     */
    public record MonthJson(
            String month,
            boolean withheld,
            Integer managers,
            Integer above,
            Integer inside,
            Integer below,
            DifferenceJson difference,
            ExpectedJson expected) {

        static MonthJson of(CompanyMonth month) {
            var name = month.month().toString();
            return switch (month) {
                case Withheld none -> new MonthJson(name, true, null, null, null, null, null, null);
                case Shown it ->
                        new MonthJson(
                                name,
                                false,
                                it.managers(),
                                it.above(),
                                it.inside(),
                                it.below(),
                                DifferenceJson.of(it.difference()),
                                it.expected() == null ? null : ExpectedJson.of(it.expected()));
            };
        }
    }

    /**
     * @param moreThan the company's NPS of the month before, in whole points
     */
    public record ExpectedJson(int moreThan, ShareJson managers, ShareJson critics) {

        static ExpectedJson of(Expected it) {
            return new ExpectedJson(
                    it.yardstick(), ShareJson.of(it.managers()), ShareJson.of(it.critics()));
        }
    }

    /** 0 to 1, with Wilson's interval at 95 %. */
    public record ShareJson(double share, long n, double low, double high) {

        static ShareJson of(Proportion it) {
            var interval = it.wilson(CONFIDENCE);
            return new ShareJson(it.share(), (long) it.n(), interval.low(), interval.high());
        }
    }
}
