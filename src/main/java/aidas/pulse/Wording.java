package aidas.pulse;

import java.io.Serializable;
import java.util.Locale;

/** The same words in the portal's three languages. */
public record Wording(String en, String bg, String lt) implements Serializable {

    /** English for any other language. */
    public String in(Locale reader) {
        return switch (reader.getLanguage()) {
            case "bg" -> bg;
            case "lt" -> lt;
            default -> en;
        };
    }
}
