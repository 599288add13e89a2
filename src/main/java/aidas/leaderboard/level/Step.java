package aidas.leaderboard.level;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The published levels, from the first one up (R2.1). */
public enum Step {
    STEADY(-1),
    STRONG(0),
    OUTSTANDING(0.67);

    private final double sds;

    Step(double sds) {
        this.sds = sds;
    }

    public static List<Step> all() {
        return Arrays.asList(values());
    }

    /** How many standard deviations of true values its benchmark lies above their mean. */
    public double sds() {
        return sds;
    }

    /** As addresses and the API write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
