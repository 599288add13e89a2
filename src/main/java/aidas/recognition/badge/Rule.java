package aidas.recognition.badge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What must happen for a badge. Rules are compared by what they say and hold no state, so that the
 * same facts give the same awards (R3.1).
 */
public sealed interface Rule permits First, Spread, Streak, Best, Together {

    Source source();

    /** A value's code that thanks must name; null for any. */
    String about();

    /**
     * @param facts in the order of time, each one that the rule concerns
     * @param today the first day of which nothing is known yet
     * @return in no particular order
     */
    List<Award> awards(List<Fact> facts, LocalDate today);

    /**
     * How far the person is on the way to the next award (R4.5).
     *
     * @param own facts of that person, in the order of time, each one that the rule concerns
     * @param today whose span counts
     * @return empty if nothing is left to do, or if it hangs on others too
     */
    default Optional<Step> step(List<Fact> own, LocalDate today) {
        return Optional.empty();
    }

    /** Is it met once by a person and never again? */
    default boolean once() {
        return false;
    }

    /** What must be seen whole to tell what is earned. */
    default Crowd.By by() {
        return Crowd.By.PERSON;
    }

    /** Can those days earn something by being over, though nothing happened (R3.6)? */
    default boolean ripens(LocalDate from, LocalDate until) {
        return false;
    }

    /** From which day on facts must be known to tell what is earned from that day on (R4.1). */
    default LocalDate known(LocalDate from) {
        return from.minusYears(1);
    }

    /** Does the fact count, or say that nothing counted? */
    default boolean concerns(Fact fact) {
        return about() == null || about().equals(fact.value());
    }
}
