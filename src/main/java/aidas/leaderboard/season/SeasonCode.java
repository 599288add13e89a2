package aidas.leaderboard.season;

import java.io.Serializable;
import java.util.regex.Pattern;

/** A season's or a series' code: 1 to 40 small letters, digits and hyphens. */
public record SeasonCode(String value) implements Serializable {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    public SeasonCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException(
                    "a code has 1 to 40 small letters, digits and hyphens, got '" + value + "'");
        }
    }

    public static boolean isCode(String text) {
        return text != null && CODE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
