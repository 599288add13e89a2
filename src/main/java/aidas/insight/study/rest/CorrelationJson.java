package aidas.insight.study.rest;

import aidas.insight.study.Placed;
import aidas.statistics.Correlation;
import java.util.Locale;

/**
 * A correlation with all that belongs to it, or why there is none.
 *
 * @param low of the interval at 95 %
 * @param because {@code too_few_pairs}, {@code never_varies} or {@code explained_away}; absent
 *     where there is an r
 */
public record CorrelationJson(
        Double r,
        Integer n,
        Double low,
        Double high,
        Double p,
        Double t,
        Double freedom,
        Boolean beyondChance,
        String because) {

    static CorrelationJson of(Correlation correlation) {
        return switch (correlation) {
            case Correlation.Measured m ->
                    new CorrelationJson(
                            m.coefficient(),
                            m.n(),
                            m.interval().low(),
                            m.interval().high(),
                            m.p(),
                            Numbers.known(m.t()),
                            Numbers.known(m.freedom()),
                            m.beyondChance(),
                            null);
            case Correlation.Undefined(var because) -> none(because);
            case null -> null;
        };
    }

    /** As far as a lead may know. */
    static CorrelationJson of(Placed.Outcome outcome) {
        return switch (outcome) {
            case Placed.Told(var r, var interval, var n, var beyondChance) ->
                    new CorrelationJson(
                            r,
                            n,
                            interval.low(),
                            interval.high(),
                            null,
                            null,
                            null,
                            beyondChance,
                            null);
            case Placed.Untold(var because) -> none(because);
            case Placed.Closed closed -> null;
            case Placed.Kept kept -> null;
        };
    }

    private static CorrelationJson none(Correlation.Because because) {
        return new CorrelationJson(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                because.name().toLowerCase(Locale.ROOT));
    }
}
