package aidas.discovery;

import java.util.Locale;

/** What tells of somebody (R1.3). */
public enum Sign {
    IDEAS,
    THANKS,
    CUSTOMERS;

    /** On the wire and in keys of texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
