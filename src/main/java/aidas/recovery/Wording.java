package aidas.recovery;

import aidas.access.Language;
import java.io.Serializable;
import java.util.Locale;

/** The same in the portal's languages. */
public record Wording(String en, String bg, String lt) implements Serializable {

    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case BG -> bg;
            case LT -> lt;
        };
    }

    /** In a reader's language; English for one that the portal does not speak. */
    public String in(Locale reader) {
        return in(Language.ofCode(reader.getLanguage()).orElse(Language.EN));
    }
}
