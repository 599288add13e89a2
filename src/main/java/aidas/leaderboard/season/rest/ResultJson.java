package aidas.leaderboard.season.rest;

import aidas.leaderboard.season.SeasonView.LateView;
import aidas.leaderboard.season.SeasonView.ResultView;
import aidas.leaderboard.season.SeasonView.TierView;
import aidas.leaderboard.season.UnitPlace;
import java.util.List;

/**
 * How a season ended; tiers below the group are not listed, one's own units always are.
 *
 * @param line the mean of what is compared; absent if nobody answered
 * @param unlisted units in tiers that are not listed
 * @param late answers that came too late for earlier seasons and count here
 */
public record ResultJson(
        boolean locked,
        String spread,
        int units,
        Double line,
        List<TierJson> tiers,
        int unlisted,
        List<UnitJson> waiting,
        List<UnitJson> own,
        List<LateJson> late) {

    /** Units that cannot be told apart, by name. */
    public record TierJson(int tier, String side, List<UnitJson> units) {

        static TierJson of(TierView tier) {
            return new TierJson(
                    tier.number(), tier.side(), tier.units().stream().map(UnitJson::of).toList());
        }
    }

    /**
     * A unit with its figure, or with how many answers are missing.
     *
     * @param n effective answers
     * @param low of the 95 % range
     * @param placeFrom the best place it may well have; absent on a locked board
     */
    public record UnitJson(
            String code,
            String name,
            String place,
            Double n,
            Double value,
            Double low,
            Double high,
            Integer placeFrom,
            Integer placeTo,
            Long missing) {

        static UnitJson of(UnitPlace unit) {
            var figure = unit.figure();
            return figure == null
                    ? new UnitJson(
                            unit.code(),
                            unit.name(),
                            unit.place(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            unit.missing())
                    : new UnitJson(
                            unit.code(),
                            unit.name(),
                            unit.place(),
                            figure.n(),
                            figure.value(),
                            figure.low(),
                            figure.high(),
                            figure.from(),
                            figure.to(),
                            null);
        }
    }

    /** How many answers came too late for which season. */
    public record LateJson(String season, long answers) {

        static LateJson of(LateView late) {
            return new LateJson(late.season().value(), late.answers());
        }
    }

    static ResultJson of(ResultView result) {
        return new ResultJson(
                result.locked(),
                result.spread(),
                result.units(),
                result.line(),
                result.tiers().stream().map(TierJson::of).toList(),
                result.unlisted(),
                result.waiting().stream().map(UnitJson::of).toList(),
                result.own().stream().map(UnitJson::of).toList(),
                result.late().stream().map(LateJson::of).toList());
    }
}
