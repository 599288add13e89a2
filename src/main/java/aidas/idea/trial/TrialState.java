package aidas.idea.trial;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** Where a trial stands, by the clock alone. */
public sealed interface TrialState extends Serializable {

    /** The plan can still be changed. */
    record Draft() implements TrialState {}

    /** The plan is frozen, and not begun anywhere. */
    record Coming(LocalDate from) implements TrialState {}

    /**
     * Stores are at it.
     *
     * @param until the first day no longer in
     */
    record Running(LocalDate until) implements TrialState {}

    /** Its last day has ended everywhere on earth. */
    record Over(LocalDate until) implements TrialState {}

    /** It was called off (R2.2). */
    record Off(Instant at, String because) implements TrialState {}

    /** Is it frozen, and not over? */
    default boolean ahead() {
        return this instanceof Coming || this instanceof Running;
    }

    /** On the wire and in keys of texts. */
    default String code() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
