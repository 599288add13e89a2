package aidas.outreach;

import java.util.Arrays;
import java.util.Locale;

/** Who answers under a ticket, and how often. */
public enum TicketKind {
    /** One customer who was invited, once. */
    PERSONAL,
    /** Whoever stands before a poster, each once. */
    PLACE,
    /** Whoever holds a receipt of the store, once for each receipt. */
    RECEIPT,
    /** Whoever stands before a tablet, one after the other. */
    KIOSK;

    /** The name in the database. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static TicketKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no kind " + code));
    }
}
