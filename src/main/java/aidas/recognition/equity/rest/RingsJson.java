package aidas.recognition.equity.rest;

import aidas.recognition.equity.rest.EquityJson.IntervalJson;
import aidas.recognition.equity.ring.GiftReport;
import aidas.recognition.equity.ring.OpenRing;
import aidas.recognition.equity.ring.RingMonth;
import java.util.List;
import java.util.Locale;

/**
 * How thanks go to and fro.
 *
 * @param from the first day
 * @param until the first day no longer in
 * @param figures those of five givers or more
 * @param months newest first
 * @param goingOn rings that may be looked at
 */
public record RingsJson(
        String from,
        String until,
        int givers,
        List<FigureJson> figures,
        List<MonthJson> months,
        List<OpenJson> goingOn) {

    /**
     * One figure beside what it is in exchanged thanks.
     *
     * @param figure {@code mutual}, {@code circles} or {@code concentration}
     * @param givers of whose thanks it is, five or more
     * @param adjusted p by Holm over all that are told
     */
    public record FigureJson(
            String figure,
            int givers,
            double found,
            double usual,
            IntervalJson range,
            double p,
            double adjusted,
            boolean beyondChance) {

        static FigureJson of(GiftReport.Told told) {
            return new FigureJson(
                    told.figure().name().toLowerCase(Locale.ROOT),
                    told.givers(),
                    told.rewiring().found(),
                    told.rewiring().usual(),
                    IntervalJson.of(told.rewiring().range()),
                    told.rewiring().p(),
                    told.adjusted(),
                    told.beyondChance());
        }
    }

    /** How many rings a month had. */
    public record MonthJson(String month, int twos, int threes, int goingOn) {

        static MonthJson of(RingMonth month) {
            return new MonthJson(
                    month.month().toString(), month.twos(), month.threes(), month.goingOn());
        }
    }

    /** A ring that goes on. */
    public record OpenJson(long id, String month, int size) {

        static OpenJson of(OpenRing ring) {
            return new OpenJson(ring.id(), ring.month().toString(), ring.size());
        }
    }

    static RingsJson of(GiftReport report, List<RingMonth> months, List<OpenRing> goingOn) {
        return new RingsJson(
                report.period().from().toString(),
                report.period().until().toString(),
                report.givers(),
                report.figures().stream().map(FigureJson::of).toList(),
                months.stream().map(MonthJson::of).toList(),
                goingOn.stream().map(OpenJson::of).toList());
    }
}
