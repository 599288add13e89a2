package aidas.insight.study.rest;

import aidas.insight.study.Analysed;
import aidas.insight.study.Drivers;
import java.util.List;

/**
 * Which measures y goes with.
 *
 * @param state {@code told}, {@code closed} (too few stores) or {@code nothing} (y never varies)
 * @param needed stores that so many predictors take, where closed
 * @param method of the split
 * @param seed of the draws behind the intervals
 * @param notes what is to be read beside the figures, such as that amounts stand in percent
 * @param dataVersion of the cells under it
 */
public record DriversJson(
        String state,
        String method,
        Integer n,
        Integer needed,
        Double r2,
        Double adjustedR2,
        Double p,
        Long seed,
        Integer resamples,
        List<PartJson> parts,
        List<FindingsJson.SentenceJson> notes,
        String dataVersion) {

    private static final String METHOD =
            "LMG: what each adds to R², averaged over all orders; percentiles of resampled stores";

    /**
     * One predictor's.
     *
     * @param part of R²
     * @param share of R², 0 to 1
     */
    public record PartJson(
            MeasureJson measure,
            double part,
            Double share,
            IntervalJson interval,
            CorrelationJson alone,
            SlopeJson slope) {}

    /** The change of y with one unit of it, the others held. */
    public record SlopeJson(double estimate, double se, double p, IntervalJson interval) {}

    static DriversJson of(Analysed<Drivers> found) {
        var notes = found.notes().stream().map(FindingsJson.SentenceJson::of).toList();
        return switch (found.result()) {
            case Drivers.Told told ->
                    new DriversJson(
                            "told",
                            METHOD,
                            told.n(),
                            null,
                            told.r2(),
                            Numbers.known(told.adjustedR2()),
                            Numbers.known(told.p()),
                            told.seed(),
                            told.resamples(),
                            told.parts().stream().map(part -> part(part, told.r2())).toList(),
                            notes,
                            found.dataVersion());
            case Drivers.Closed(int units, int needed) ->
                    bare("closed", units, needed, notes, found.dataVersion());
            case Drivers.Nothing nothing -> bare("nothing", null, null, notes, found.dataVersion());
        };
    }

    private static DriversJson bare(
            String state,
            Integer n,
            Integer needed,
            List<FindingsJson.SentenceJson> notes,
            String data) {
        return new DriversJson(
                state, METHOD, n, needed, null, null, null, null, null, null, notes, data);
    }

    private static PartJson part(Drivers.Part part, double r2) {
        var slope = part.slope();
        return new PartJson(
                MeasureJson.of(part.measure()),
                part.part(),
                Numbers.known(part.part() / r2),
                IntervalJson.of(part.interval()),
                CorrelationJson.of(part.alone()),
                slope == null
                        ? null
                        : new SlopeJson(
                                slope.estimate(),
                                slope.se(),
                                slope.p(),
                                IntervalJson.of(slope.interval())));
    }
}
