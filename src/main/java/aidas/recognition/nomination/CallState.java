package aidas.recognition.nomination;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** Where a call stands on a day (R1.3). */
public sealed interface CallState extends Serializable {

    record Announced(LocalDate from) implements CallState {}

    /**
     * @param until the last day on which nominations come in
     */
    record Open(LocalDate until) implements CallState {}

    /**
     * @param until the last day on which they came in
     */
    record Over(LocalDate until) implements CallState {}

    /** HR ended it before its last day was over. */
    record Closed(Instant at) implements CallState {}

    /** The name on the wire: {@code announced}, {@code open}, {@code over}, {@code closed}. */
    default String code() {
        return switch (this) {
            case Announced it -> "announced";
            case Open it -> "open";
            case Over it -> "over";
            case Closed it -> "closed";
        };
    }
}
