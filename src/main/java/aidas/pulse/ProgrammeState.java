package aidas.pulse;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;

/** How far a programme is, each state with exactly its facts (R1.4). */
public sealed interface ProgrammeState extends Serializable {

    /** Being written; nobody is asked. */
    record Draft() implements ProgrammeState {}

    /** Waves open by its calendar. */
    record Running(Instant since, String by) implements ProgrammeState {}

    /** No wave opens any more; the results stay. */
    record Ended(Instant at, String by) implements ProgrammeState {}

    /** The end of a text's key, and what the API calls it. */
    default String code() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
