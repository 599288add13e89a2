package aidas.insight;

import java.io.Serializable;
import java.util.Locale;

/** A name in the portal's three languages, 1 to 120 characters each. */
public record Names(String en, String bg, String lt) implements Serializable {

    /** Characters of each. */
    public static final int LONGEST = 120;

    public Names {
        if (!isName(en) || !isName(bg) || !isName(lt)) {
            throw new IllegalArgumentException(
                    "a name has 1 to %d characters in each language, got '%s', '%s', '%s'"
                            .formatted(LONGEST, en, bg, lt));
        }
    }

    public static boolean isName(String text) {
        return text != null
                && !text.isBlank()
                && text.length() <= LONGEST
                && text.chars().noneMatch(Character::isISOControl);
    }

    /** English for any other language. */
    public String in(Locale reader) {
        return switch (reader.getLanguage()) {
            case "bg" -> bg;
            case "lt" -> lt;
            default -> en;
        };
    }
}
