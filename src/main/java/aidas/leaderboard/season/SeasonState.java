package aidas.leaderboard.season;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** How far a season is, each state with exactly its facts (R2.1). */
public sealed interface SeasonState extends Serializable {

    /** Published, not begun. */
    record Announced(LocalDate begins) implements SeasonState {}

    /** Called off before it began. */
    record Withdrawn(Instant at, String by, String reason) implements SeasonState {}

    /**
     * Answers count.
     *
     * @param until the first day no longer in
     * @param over are its months over, so that it can be closed?
     */
    record Running(LocalDate until, boolean over) implements SeasonState {}

    /**
     * The result is provisional.
     *
     * @param appealsUntil the moment from which on nobody may appeal
     * @param over is that moment past?
     */
    record Closed(Instant at, Instant appealsUntil, boolean over) implements SeasonState {}

    /** The result is final. */
    record Frozen(Instant at, String by) implements SeasonState {}

    /** The end of a text's key, and what the API calls it. */
    default String code() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
