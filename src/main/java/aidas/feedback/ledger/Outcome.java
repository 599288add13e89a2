package aidas.feedback.ledger;

import java.util.Locale;

/** What became of an accepted dispute's credit. */
public enum Outcome {
    MOVED,
    SPREAD,
    NOBODY;

    /** As the API and the database write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Outcome ofCode(String code) {
        return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT));
    }
}
