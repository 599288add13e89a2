package aidas.leaderboard.rest;

import aidas.feedback.Figure;
import aidas.feedback.Measured;
import aidas.leaderboard.Adjusted;
import aidas.leaderboard.Board;
import aidas.leaderboard.Contender;
import aidas.leaderboard.Improved;
import aidas.leaderboard.Standing;
import aidas.leaderboard.Tier;
import aidas.leaderboard.Unit;
import aidas.shared.web.Messages;
import java.util.List;
import java.util.Locale;

/**
 * A board in tiers. Within a tier units stand by name.
 *
 * @param until the first day no longer in
 * @param reason why there are no tiers; there only on a locked board
 * @param line the mean of what is compared, of all units together
 */
public record BoardJson(
        String unit,
        String scale,
        String from,
        String until,
        String membership,
        String mix,
        String rule,
        boolean locked,
        String reason,
        FigureJson group,
        Double line,
        List<TierJson> tiers,
        List<WaitingJson> waiting,
        List<WithheldJson> withheld,
        List<ImprovedJson> improved) {

    static BoardJson of(Board board) {
        var request = board.request();
        var period = request.months().period();
        return new BoardJson(
                request.kind().code(),
                request.scale().code(),
                period.from().toString(),
                period.until().toString(),
                request.membership().code(),
                request.mix().code(),
                Board.RULE,
                board.locked(),
                board.locked() ? said("leaderboard.locked." + board.spread().key()) : null,
                FigureJson.of(board.group()),
                board.line(),
                board.tiers().stream().map(TierJson::of).toList(),
                board.waiting().stream().map(WaitingJson::of).toList(),
                board.withheld().stream().map(WithheldJson::of).toList(),
                board.improved().stream().map(ImprovedJson::of).toList());
    }

    static String said(String key, Object... args) {
        return Messages.of(Locale.ENGLISH, key, args);
    }

    /** A figure as customers answered, with n (effective) and its interval at 95 %. */
    public record FigureJson(
            double n, double value, double low, double high, String in, String method) {

        static FigureJson of(Figure figure) {
            return figure instanceof Measured m
                    ? new FigureJson(
                            m.n(),
                            m.value(),
                            m.intervalLow(),
                            m.intervalHigh(),
                            m.unit().name().toLowerCase(Locale.ROOT),
                            m.method().name().toLowerCase(Locale.ROOT))
                    : null;
        }
    }

    /**
     * @param side {@code above}, {@code with} or {@code below} the group as a whole
     */
    public record TierJson(int tier, String side, List<StandingJson> units) {

        static TierJson of(Tier tier) {
            return new TierJson(
                    tier.number(),
                    tier.side().key(),
                    tier.standings().stream().map(StandingJson::of).toList());
        }
    }

    /**
     * @param worth the posterior mean, with its standard deviation and the one-sided lower bound at
     *     95 %; absent on a locked board, as the places are
     * @param placeFrom the best place it may well have (5th percentile)
     * @param best the probability of the first place
     */
    public record StandingJson(
            String code,
            String name,
            String place,
            String region,
            String format,
            boolean own,
            FigureJson raw,
            Adjusted adjusted,
            Double worth,
            Double sd,
            Double lowerBound,
            Integer placeFrom,
            Integer placeTo,
            Double best) {

        static StandingJson of(Standing standing) {
            Unit unit = standing.unit();
            var worth = standing.worth();
            var place = standing.place();
            return new StandingJson(
                    unit.code(),
                    unit.name(),
                    unit.place(),
                    unit.region().value(),
                    unit.format() == null ? null : unit.format().code(),
                    unit.own(),
                    FigureJson.of(standing.raw()),
                    standing.adjusted(),
                    worth == null ? null : worth.mean(),
                    worth == null ? null : worth.sd(),
                    place == null ? null : place.lowerBound(),
                    place == null ? null : place.from(),
                    place == null ? null : place.to(),
                    place == null ? null : place.best());
        }
    }

    /**
     * @param missing answers to enter
     */
    public record WaitingJson(String code, String name, String place, long missing) {

        static WaitingJson of(Contender contender) {
            var unit = contender.unit();
            return new WaitingJson(unit.code(), unit.name(), unit.place(), contender.more());
        }
    }

    /** A team that is not shown, and why. */
    public record WithheldJson(String code, String name, String place, String reason) {

        static WithheldJson of(Contender contender) {
            var unit = contender.unit();
            return new WithheldJson(
                    unit.code(),
                    unit.name(),
                    unit.place(),
                    said(contender.whyWithheld(), Contender.LEAST_PEOPLE));
        }
    }

    /**
     * @param rise as it was answered
     * @param corrected less what luck before explains, with its range at 95 %
     * @param p adjusted for the number of units
     */
    public record ImprovedJson(
            String code,
            String name,
            double before,
            double now,
            double rise,
            double corrected,
            double low,
            double high,
            double p) {

        static ImprovedJson of(Improved it) {
            return new ImprovedJson(
                    it.unit().code(),
                    it.unit().name(),
                    it.before(),
                    it.now(),
                    it.rise(),
                    it.corrected(),
                    it.low(),
                    it.high(),
                    it.p());
        }
    }
}
