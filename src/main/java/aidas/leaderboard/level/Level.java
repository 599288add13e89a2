package aidas.leaderboard.level;

import java.io.Serializable;
import java.util.Optional;

/** What can be told of somebody's level; each case with exactly what there is to say. */
public sealed interface Level extends Serializable {

    /**
     * Too few answers of one's own (R1.1).
     *
     * @param more how many more it takes, at least 1
     */
    record TooFew(long more) implements Level {}

    /** Too few colleagues with enough answers (R1.2). */
    record FewColleagues() implements Level {}

    /** Colleagues differ no more than chance makes them: all are on one level (R2.4). */
    record Alike() implements Level {}

    /** On the way to the first level (R2.3). */
    record OnTheWay(Next next) implements Level {}

    /** A level, and another one above it. */
    record Reached(Step step, Next next) implements Level {}

    /** The highest level. */
    record Highest() implements Level {}

    /**
     * The benchmark ahead.
     *
     * @param distance from the lower bound to it, above 0, in the figure's unit
     * @param answers about how many more answers like those so far would reach it; 0 if it takes
     *     better ones (R2.5)
     */
    record Next(Step step, double distance, long answers) implements Serializable {}

    /** Empty if none is told or reached. */
    default Optional<Step> told() {
        return switch (this) {
            case Reached reached -> Optional.of(reached.step());
            case Highest highest -> Optional.of(Step.OUTSTANDING);
            default -> Optional.empty();
        };
    }

    /** Empty if there is none ahead, or nothing can be told. */
    default Optional<Next> ahead() {
        return switch (this) {
            case Reached reached -> Optional.of(reached.next());
            case OnTheWay onTheWay -> Optional.of(onTheWay.next());
            default -> Optional.empty();
        };
    }

    /** The end of a text's key, and what the API calls the case. */
    default String code() {
        return switch (this) {
            case TooFew few -> "too-few";
            case FewColleagues few -> "few-colleagues";
            case Alike alike -> "alike";
            case OnTheWay onTheWay -> "on-the-way";
            case Reached reached -> "reached";
            case Highest highest -> "highest";
        };
    }
}
