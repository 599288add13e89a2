package aidas.recovery;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;

/** Where a case stands; derived from what was done, never kept beside it. */
public sealed interface CaseState extends Serializable {

    /** Nobody has listened yet. */
    record Opened(Instant at) implements CaseState {}

    /** The complaint is understood. */
    record Heard(Instant at) implements CaseState {}

    /** The customer was told that we regret it. */
    record Regretted(Instant at, Way way) implements CaseState {}

    /**
     * The customer was offered a solution, and may say whether it is solved.
     *
     * @param amount null where no money is part of it
     */
    record Solved(Instant at, BigDecimal amount) implements CaseState {}

    /** The customer was asked; the next word is theirs. */
    record Asked(Instant at) implements CaseState {}

    /** The customer said that it is not solved: a solution is due again. */
    record Reopened(int times) implements CaseState {}

    record Closed(Instant at, Outcome outcome) implements CaseState {}

    /** The step that comes next; null when there is none. */
    default Step next() {
        return switch (this) {
            case Opened ignored -> Step.LISTEN;
            case Heard ignored -> Step.APOLOGISE;
            case Regretted ignored -> Step.RESOLVE;
            case Reopened ignored -> Step.RESOLVE;
            case Solved ignored -> Step.FOLLOW_UP;
            case Asked ignored -> null;
            case Closed ignored -> null;
        };
    }

    /** May the customer say whether it is solved? */
    default boolean asksCustomer() {
        return this instanceof Solved || this instanceof Asked;
    }

    /** On the wire and in keys of texts. */
    default String code() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
