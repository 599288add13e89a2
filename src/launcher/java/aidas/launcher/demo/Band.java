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
        double neutral = neutral(points);
        double draw = dice.share();
        if (draw < neutral) {
            return NEUTRAL;
        }
        return draw < neutral + praise(points) ? PRAISE : COMPLAINT;
    }

    private static double net(double points) {
        return Math.clamp(points, -97, 97) / 100;
    }

    private static double neutral(double points) {
        double net = net(points);
        return 0.27 * (1 - net * net);
    }

    /** The share of praise that is expected, 0 to 1. */
    static double praise(double points) {
        return (1 - neutral(points) + net(points)) / 2;
    }
}
