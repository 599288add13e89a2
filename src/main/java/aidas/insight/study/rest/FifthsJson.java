package aidas.insight.study.rest;

import aidas.insight.study.Analysed;
import aidas.insight.study.Fifths;
import java.util.List;

/**
 * The top and the bottom fifth of stores.
 *
 * @param state {@code told}, or {@code closed} (too few stores, or all alike)
 * @param method of the comparison
 * @param few does a fifth hold fewer than three stores?
 * @param tied does a store just outside a fifth have the value of its cut, so that the order of
 *     codes decided?
 * @param seed of the draws behind the bootstrap
 * @param notes what is to be read beside the figures, such as that amounts stand in percent
 * @param dataVersion of the cells under it
 */
public record FifthsJson(
        String state,
        String method,
        int n,
        FifthJson top,
        FifthJson bottom,
        DifferenceJson difference,
        Boolean few,
        Boolean tied,
        Long seed,
        List<FindingsJson.SentenceJson> notes,
        String dataVersion) {

    private static final String METHOD =
            "stores' means in order of x, n/5 rounded down at each end; Welch's t; percentiles of"
                    + " resampled stores";

    /** One fifth: its stores, the value of x that its last store has, the mean of y. */
    public record FifthJson(int n, List<String> stores, double cut, Double mean) {}

    /** The top's mean less the bottom's: Welch's interval, and one by resampling stores. */
    public record DifferenceJson(
            double value,
            IntervalJson interval,
            double t,
            double freedom,
            double p,
            Double cohensD,
            IntervalJson bootstrap) {}

    static FifthsJson of(Analysed<Fifths> found) {
        var notes = found.notes().stream().map(FindingsJson.SentenceJson::of).toList();
        var data = found.dataVersion();
        return switch (found.result()) {
            case Fifths.Closed(int units) ->
                    new FifthsJson(
                            "closed", METHOD, units, null, null, null, null, null, null, notes,
                            data);
            case Fifths.Told told ->
                    new FifthsJson(
                            "told",
                            METHOD,
                            told.n(),
                            fifth(told.top()),
                            fifth(told.bottom()),
                            difference(told),
                            told.few(),
                            told.tied(),
                            told.seed(),
                            notes,
                            data);
        };
    }

    private static FifthJson fifth(Fifths.Fifth fifth) {
        return new FifthJson(
                fifth.units().size(),
                fifth.units().stream().map(unit -> unit.code().value()).toList(),
                fifth.cut(),
                Numbers.known(fifth.mean()));
    }

    private static DifferenceJson difference(Fifths.Told told) {
        var welch = told.difference();
        return welch == null
                ? null
                : new DifferenceJson(
                        welch.value(),
                        IntervalJson.of(welch.contrast(0.95).interval()),
                        welch.t(),
                        welch.freedom(),
                        welch.p(),
                        told.effect() == null ? null : told.effect().cohensD(),
                        IntervalJson.of(told.bootstrap()));
    }
}
