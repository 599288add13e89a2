package aidas.leaderboard;

import java.util.Locale;

/** What can be said of all units on a board together (R2.3). */
public enum Spread {
    /** Alike units would differ this much in fewer than one of twenty boards. */
    MORE_THAN_CHANCE,
    /** Alike units would often look as different. */
    MAY_BE_CHANCE,
    /** Fewer than two units have enough answers. */
    NOTHING_TO_COMPARE;

    /** The end of a text's key. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
