package aidas.pulse;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/** How far a wave is. */
public sealed interface WaveState extends Serializable {

    /**
     * Answers come in, and nobody reads them.
     *
     * @param closes the first day that takes no more answers
     */
    record Open(LocalDate closes) implements WaveState {}

    /** Counted; what may be read stays as it is. */
    record Closed(LocalDate on) implements WaveState {}

    /** The end of a text's key, and what the API calls it. */
    default String code() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
