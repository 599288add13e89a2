package aidas.leaderboard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which figure a board compares. */
public enum Mix {
    /** As customers answered. */
    RAW,
    /** Less what the unit's mix of customers would have given anybody (R5.1). */
    ADJUSTED;

    /** As addresses have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Mix> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
