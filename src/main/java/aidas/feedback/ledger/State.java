package aidas.feedback.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a dispute stands. */
public enum State {
    OPEN,
    ACCEPTED,
    REJECTED,
    WITHDRAWN;

    /** As the API and the database write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<State> ofCode(String code) {
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
    }
}
