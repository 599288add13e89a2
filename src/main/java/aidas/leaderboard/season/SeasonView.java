package aidas.leaderboard.season;

import java.util.List;

/**
 * A season as somebody may see it.
 *
 * @param trail its results, the first one first
 * @param result null before it is closed
 */
public record SeasonView(
        SeasonFacts facts,
        SeasonState state,
        List<SnapshotView> trail,
        ResultView result,
        List<AppealView> appeals) {

    public SeasonView {
        trail = List.copyOf(trail);
        appeals = List.copyOf(appeals);
    }

    /**
     * A result as it may be shown.
     *
     * @param locked may all differences be chance?
     * @param units how many were compared
     * @param line the mean of what is compared; null if nobody answered
     * @param tiers those that are listed, by name within
     * @param unlisted how many are in tiers that are not listed
     * @param waiting units with too few answers
     * @param own the reader's own units, wherever they stand
     * @param late what came too late for earlier seasons and counts here
     */
    public record ResultView(
            boolean locked,
            String spread,
            int units,
            Double line,
            List<TierView> tiers,
            int unlisted,
            List<UnitPlace> waiting,
            List<UnitPlace> own,
            List<LateView> late) {}

    /** Units that cannot be told apart. */
    public record TierView(int number, String side, List<UnitPlace> units) {}

    /** How many answers came too late for which season. */
    public record LateView(SeasonCode season, Wording name, long answers) {}

    /** The hash of the result that counts; empty before the season is closed. */
    public String hash() {
        return trail.isEmpty() ? "" : trail.getLast().hash();
    }
}
