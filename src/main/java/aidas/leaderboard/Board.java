package aidas.leaderboard;

import aidas.feedback.Figure;
import aidas.statistics.ChanceGap;
import aidas.statistics.Funnel;
import aidas.statistics.OneWay;
import aidas.statistics.Shrinkage;
import java.util.List;
import java.util.Optional;

/**
 * Units side by side by one figure, in tiers instead of ranks.
 *
 * @param request what is compared with what
 * @param tiers the units with enough answers; one tier if the board is locked, none if nobody has
 *     entered
 * @param waiting the units with too few answers, by name
 * @param withheld teams of too few people, and those that cover them, by name (R3.4, R3.6)
 * @param group the raw figure of all of them together but those withheld
 * @param line the mean of what is compared, of the same answers; null if there are none
 * @param spread what can be said of all units together
 * @param analysis the global test; null where there is nothing to test
 * @param shrinkage what makes posteriors of means; null if the board is locked
 * @param improved the units that improved beyond chance, by name
 */
public record Board(
        BoardRequest request,
        List<Tier> tiers,
        List<Contender> waiting,
        List<Contender> withheld,
        Figure group,
        Double line,
        Spread spread,
        OneWay analysis,
        Shrinkage shrinkage,
        List<Improved> improved) {

    /** The version of the rules, which every board and explanation names. */
    public static final String RULE = "board-1";

    /** One board in twenty may speak where there is nothing to say. */
    public static final double LEVEL = 0.05;

    public Board {
        tiers = List.copyOf(tiers);
        waiting = List.copyOf(waiting);
        withheld = List.copyOf(withheld);
        improved = List.copyOf(improved);
    }

    /** No tiers, no places: the differences may be chance, or there is one unit only. */
    public boolean locked() {
        return spread != Spread.MORE_THAN_CHANCE;
    }

    /** Those that have entered, tier by tier, by name within a tier. */
    public List<Standing> standings() {
        return tiers.stream().flatMap(tier -> tier.standings().stream()).toList();
    }

    /** How many units are compared, those that wait among them. */
    public int units() {
        return standings().size() + waiting.size() + withheld.size();
    }

    /** How many stand in tiers clearly above the group. */
    public int above() {
        return tiers.stream()
                .filter(tier -> tier.side() == Tier.Side.ABOVE)
                .mapToInt(tier -> tier.standings().size())
                .sum();
    }

    /** In the figure's unit; empty where there is nothing to test. */
    public Optional<Funnel> funnel() {
        return Optional.ofNullable(analysis).map(Funnel::of);
    }

    /** How far equal units with these numbers of answers would lie apart by chance. */
    public Optional<ChanceGap> chanceGap() {
        return Optional.ofNullable(analysis)
                .map(
                        test ->
                                ChanceGap.of(
                                        test.msw(),
                                        standings().stream()
                                                .mapToDouble(each -> each.contender().n())
                                                .toArray()));
    }
}
