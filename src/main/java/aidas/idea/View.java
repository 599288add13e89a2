package aidas.idea;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose ideas the board shows. */
public enum View {
    ALL,
    /** Those that credit the reader. */
    MINE,
    /** Those that the reader follows. */
    FOLLOWED,
    /** Those that the reader voted for. */
    VOTED;

    public static Optional<View> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** On the wire and on pages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
