package aidas.leaderboard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a board compares. Never people (R3.3). */
public enum UnitKind {
    STORE,
    TEAM,
    REGION;

    /** As addresses have it: {@code stores}, {@code teams}, {@code regions}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT) + "s";
    }

    public static Optional<UnitKind> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
