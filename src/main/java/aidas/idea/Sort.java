package aidas.idea;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which order the board shows ideas. */
public enum Sort {
    /** The latest first. */
    NEW,
    /** The most votes first. */
    TOP,
    /**
     * (5 · votes of 30 days + 3 · comments of 30 days − 1) / (age in hours + 2)^1.4, the largest
     * first; each fifth place is a new idea's that few have seen (R6.3). Source: Fider.
     */
    TRENDING;

    public static Optional<Sort> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** On the wire and on pages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
