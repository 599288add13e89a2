package aidas.recognition.nomination;

import java.util.Locale;

/** Why the reader cannot decide what waits (R3.6). */
public enum Hindrance {
    /** The reader nominated. */
    OWN,
    /** A lead of the store decides first. */
    LEAD,
    /** The store's leads have a part in it: a lead of the region or HR decides first. */
    ABOVE,
    /** HR decides now. */
    HR,
    /** The reader decided the first step. */
    SAME;

    /** The name on the wire. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
