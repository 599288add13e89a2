package aidas.leaderboard;

import java.util.Locale;

/** What can be said of all stores on a board together (R1.4). */
public enum Spread {
    /** Alike stores would differ this much in fewer than one of twenty boards. */
    MORE_THAN_CHANCE,
    /** Alike stores would often look as different. */
    MAY_BE_CHANCE,
    /** Fewer than two stores have enough answers. */
    NOTHING_TO_COMPARE;

    /** The end of a text's key. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
