package aidas.leaderboard;

import java.util.Arrays;
import java.util.Optional;

/**
 * How much a unit hears: answers a month, on average over the months of the board. The bands are
 * fixed and published, so that nobody is put among peers of choice (R2.2).
 */
public enum VolumeBand {
    /** Fewer than 25 a month: a month alone never enters a board. */
    SMALL("under-25", 0),
    MEDIUM("25-99", 25),
    /** From 100 on a month alone tells 20 points of NPS apart from its peers' mean. */
    LARGE("100-up", 100);

    private final String code;
    private final double from;

    VolumeBand(String code, double from) {
        this.code = code;
        this.from = from;
    }

    /** As addresses have it. */
    public String code() {
        return code;
    }

    public static Optional<VolumeBand> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    static VolumeBand of(double answers, int months) {
        double monthly = answers / months;
        return monthly >= LARGE.from ? LARGE : monthly >= MEDIUM.from ? MEDIUM : SMALL;
    }
}
