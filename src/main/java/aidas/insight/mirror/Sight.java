package aidas.insight.mirror;

import aidas.feedback.Figure;
import aidas.feedback.Measured;
import java.util.Locale;

/** How a guess stands to what customers said (R2.3). */
public enum Sight {
    /** Above the interval: better than customers saw it. */
    BETTER,
    RIGHT,
    /** Below the interval. */
    WORSE,
    /** Too few answers to judge by (R2.4). */
    UNTOLD;

    /** Answers from which on a guess is judged. */
    public static final int ENOUGH = 5;

    /**
     * @param guess whole points, so the interval's ends are rounded to whole points as well, as
     *     pages show them
     */
    static Sight of(int guess, Figure figure) {
        if (!(figure instanceof Measured measured) || measured.bands().answers() < ENOUGH) {
            return UNTOLD;
        }
        if (guess > Math.rint(measured.intervalHigh())) {
            return BETTER;
        }
        return guess < Math.rint(measured.intervalLow()) ? WORSE : RIGHT;
    }

    /** As addresses and the API write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
