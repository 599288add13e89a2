package aidas.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages the portal speaks. */
public enum Language {
    EN("English"),
    BG("Български"),
    LT("Lietuvių");

    private final String ownName;

    Language(String ownName) {
        this.ownName = ownName;
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
    }

    /** The ISO 639 code, as the database and browsers write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(code());
    }

    /** Empty for a language the portal does not speak. */
    public static Optional<Language> ofCode(String code) {
        return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
    }
}
