package aidas.recovery.report.rest;

import aidas.recovery.report.OnTime;
import aidas.recovery.report.Part;
import aidas.recovery.report.Report;
import aidas.recovery.report.Rescue;
import aidas.recovery.report.Waits;
import aidas.statistics.Interval;
import java.util.List;
import java.util.Locale;

/**
 * What became of unhappy customers.
 *
 * @param until the first day no longer in
 * @param onTime absent below five cases, as are the others then
 */
public record CaseReportJson(
        String from,
        String until,
        long cases,
        OnTimeJson onTime,
        Waits waits,
        ShareJson rescue,
        List<PartJson> causes,
        List<PartJson> stores) {

    /**
     * A share with its interval at 95 %, in percent.
     *
     * @param n of how many
     */
    public record ShareJson(double value, double low, double high, long n) {

        static ShareJson of(double share, Interval interval, long n) {
            return new ShareJson(100 * share, 100 * interval.low(), 100 * interval.high(), n);
        }

        static ShareJson of(Rescue rescue) {
            return rescue.told() ? of(rescue.share(), rescue.interval(), rescue.closed()) : null;
        }
    }

    /**
     * @param share absent while nothing can be judged
     * @param verdict against the line, {@code above, below} or {@code unsure}
     * @param goal the line, in percent
     * @param waiting not heard, and their time is not over
     */
    public record OnTimeJson(ShareJson share, String verdict, double goal, long waiting) {

        static OnTimeJson of(OnTime onTime) {
            return new OnTimeJson(
                    onTime.told()
                            ? ShareJson.of(onTime.share(), onTime.interval(), onTime.judged())
                            : null,
                    onTime.told() ? onTime.verdict().name().toLowerCase(Locale.ROOT) : null,
                    100 * OnTime.GOAL,
                    onTime.waiting());
        }
    }

    /** Of one cause or store. */
    public record PartJson(
            String code, boolean withheld, OnTimeJson onTime, Waits waits, ShareJson rescue) {

        static PartJson of(Part part) {
            return part.withheld()
                    ? new PartJson(part.code(), true, null, null, null)
                    : new PartJson(
                            part.code(),
                            false,
                            OnTimeJson.of(part.onTime()),
                            part.waits(),
                            ShareJson.of(part.rescue()));
        }
    }

    static CaseReportJson of(Report report) {
        return new CaseReportJson(
                report.period().from().toString(),
                report.period().until().toString(),
                report.cases(),
                report.told() ? OnTimeJson.of(report.onTime()) : null,
                report.waits(),
                report.told() ? ShareJson.of(report.rescue()) : null,
                report.causes().stream().map(PartJson::of).toList(),
                report.stores().stream().map(PartJson::of).toList());
    }
}
