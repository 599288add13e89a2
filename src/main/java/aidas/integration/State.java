package aidas.integration;

import java.util.Locale;

/** What became of an event. */
public enum State {
    /** Part of an answer that is a response now. */
    ACCEPTED,
    /** Its answer was a response already. */
    DUPLICATE,
    /** Its answer speaks of somebody nobody knows, and waits in the intake's quarantine. */
    QUARANTINED,
    /** Something in it is not as it must be; it can be replayed. */
    REFUSED,
    /** Its answer is not finished, or not told yet. */
    WAITING,
    /** It holds no answer. */
    IGNORED;

    /** On the wire and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static State ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Is there nothing more to be done about its answer (R3.1)? */
    boolean isFinal() {
        return this == ACCEPTED || this == DUPLICATE || this == QUARANTINED;
    }
}
