package aidas.launcher.demo;

import java.util.Locale;

/** How an answer feels, whatever its scale. */
enum Band {
    PRAISE,
    NEUTRAL,
    COMPLAINT;

    /** Of the theme headers in the comment files. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Draws a band so that the share of praise less the share of complaint is, in expectation,
     * exactly {@code points} / 100.
     *
     * @param points −100 to 100; beyond ±97 it is cut
     */
    static Band drawn(double points, Dice dice) {
        double net = Math.clamp(points, -97, 97) / 100;
        double neutral = 0.27 * (1 - net * net);
        double draw = dice.share();
        if (draw < neutral) {
            return NEUTRAL;
        }
        return draw < neutral + (1 - neutral + net) / 2 ? PRAISE : COMPLAINT;
    }
}
