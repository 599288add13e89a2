package aidas.access;

import java.io.Serializable;

/** What a person chose for the portal itself. */
public record Preference(Language language, Theme theme) implements Serializable {

    public Preference {
        if (language == null || theme == null) {
            throw new IllegalArgumentException(
                    "a preference has a language and a theme, got " + language + ", " + theme);
        }
    }
}
