package aidas.challenge;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** How far a challenge is, by the clock alone (R3.1). */
public sealed interface ChallengeState extends Serializable {

    /** Not published; its rules can still be written. */
    record Draft() implements ChallengeState {}

    /** Published; one can join. */
    record Coming(LocalDate from) implements ChallengeState {}

    /**
     * What those who joined do counts; one can still join.
     *
     * @param until the first day no longer in
     */
    record Running(LocalDate until) implements ChallengeState {}

    /** Nothing is open any more, whether or not the result is written yet. */
    record Over(LocalDate until) implements ChallengeState {}

    /** Called off before its end; nothing came of it. */
    record Off(Instant at, String because) implements ChallengeState {}

    /** Can one join and leave? */
    default boolean open() {
        return this instanceof Coming || this instanceof Running;
    }

    /** The end of a text's key, and what the API calls it. */
    default String code() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
