package aidas.feedback;

import java.util.Locale;

/** Where a figure went from one period to the next, as far as it can be told. */
public enum Course {
    UP,
    DOWN,
    /** It may have gone either way. */
    UNCLEAR,
    /** The answers of now are too few to judge by. */
    TOO_FEW,
    /** There were no answers before. */
    FIRST,
    /** There are no answers now. */
    NOBODY;

    /** The end of a text's key. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
