package aidas.outreach;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where an invitation stands; derived from what happened to it, never kept beside it. */
public enum TicketState {
    /** Nobody has tapped a score. */
    OPEN,
    /** A score is kept; its author may still change it. */
    BEGUN,
    /** The answer is in, and stays as it is. */
    ANSWERED,
    /** Its last day is over without an answer. */
    EXPIRED,
    /** Taken back; its link leads nowhere. */
    REVOKED;

    /** The name on the wire. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TicketState> ofCode(String code) {
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
    }
}
