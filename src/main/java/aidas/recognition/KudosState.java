package aidas.recognition;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;

/** What became of a thank-you, each state with exactly its facts. */
public sealed interface KudosState extends Serializable {

    /**
     * It can be read.
     *
     * @param settled the moment from which on it no longer changes (R1.3)
     */
    record Standing(Instant settled) implements KudosState {}

    /** The giver took it back. */
    record Withdrawn(Instant at) implements KudosState {}

    /** HR took it out of sight. */
    record Hidden(Instant at, String because) implements KudosState {}

    /** The end of a text's key, and what the API calls it. */
    default String code() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
