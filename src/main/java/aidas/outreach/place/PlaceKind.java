package aidas.outreach.place;

import java.util.Locale;

/** How customers come upon it. */
public enum PlaceKind {
    /** A code on paper; each who scans it answers on a phone of their own. */
    POSTER,
    /** A tablet; one answers after the other. */
    KIOSK;

    /** The name in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PlaceKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
