package aidas.leaderboard;

import java.util.List;
import java.util.Locale;

/**
 * Units that cannot be told from the one that opens the tier, in the order of the alphabet.
 *
 * @param number from 1
 * @param side where it lies to the group as a whole
 */
public record Tier(int number, Side side, List<Standing> standings) {

    public Tier {
        standings = List.copyOf(standings);
    }

    /** Where a tier lies to the group as a whole. */
    public enum Side {
        /** Everyone's 95 % range lies above the group. */
        ABOVE,
        /** Neither. */
        WITH,
        /** Everyone's 95 % range lies below the group. */
        BELOW;

        /** The end of a text's key, and what the API says. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
