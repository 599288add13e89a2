package aidas.insight.study.rest;

import aidas.insight.study.Lags;
import aidas.statistics.LagScan.Lag;
import java.util.List;

/**
 * Whether y follows x some months later, inside the stores and less what all share of a month.
 *
 * @param state {@code open}, or {@code closed} below the least number of stores
 * @param chosen the lag that odd months show most clearly; absent if none stands out
 * @param confirmed do even months say the same?
 */
public record LagsJson(String state, List<LagJson> lags, Integer chosen, boolean confirmed) {

    /**
     * One lag.
     *
     * @param q p of {@code all}, corrected for the number of lags
     */
    public record LagJson(
            int months,
            CorrelationJson all,
            Double q,
            CorrelationJson odd,
            Double oddQ,
            CorrelationJson even) {

        static LagJson of(Lag lag) {
            return new LagJson(
                    lag.months(),
                    CorrelationJson.of(lag.all()),
                    Numbers.known(lag.q()),
                    CorrelationJson.of(lag.odd()),
                    Numbers.known(lag.oddQ()),
                    CorrelationJson.of(lag.even()));
        }
    }

    static LagsJson of(Lags lags) {
        return switch (lags) {
            case Lags.Closed closed -> new LagsJson("closed", null, null, false);
            case Lags.Scanned scanned ->
                    new LagsJson(
                            "open",
                            scanned.scan().lags().stream().map(LagJson::of).toList(),
                            scanned.chosen() == null ? null : scanned.chosen().months(),
                            scanned.confirmed());
        };
    }
}
