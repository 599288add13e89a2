package aidas.recovery.report.rest;

import aidas.recovery.report.Loyalty;

/**
 * What customers said the next time, on 0 to 10. It is no effect: who complains differs from who
 * does not.
 *
 * @param recovered how many recovered customers answered again, and their mean
 * @param silent the same of those who were as unhappy and never complained
 * @param difference in points; absent below five of each
 */
public record LoyaltyJson(LaterJson recovered, LaterJson silent, DifferenceJson difference) {

    /** The mean is absent below five. */
    public record LaterJson(long n, Double mean) {

        static LaterJson of(Loyalty.Later later, boolean told) {
            return new LaterJson(
                    later == null ? 0 : later.n(), told ? (Double) later.mean() : null);
        }
    }

    /** With the interval at 95 %. */
    public record DifferenceJson(double value, double low, double high) {}

    static LoyaltyJson of(Loyalty loyalty) {
        boolean told = loyalty.told();
        return new LoyaltyJson(
                LaterJson.of(loyalty.recovered(), told),
                LaterJson.of(loyalty.silent(), told),
                told ? difference(loyalty) : null);
    }

    private static DifferenceJson difference(Loyalty loyalty) {
        var found = loyalty.difference();
        return new DifferenceJson(found.value(), found.interval().low(), found.interval().high());
    }
}
