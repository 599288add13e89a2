package aidas.points;

import aidas.organisation.EmployeeId;
import aidas.recognition.badge.BadgesAwarded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that a rule may pay a person for.
 *
 * @param event its key, such as {@code kudos-17}
 * @param others between whom and the person it was; none for a badge
 * @param day where it was
 */
record Occurrence(
        String event, EmployeeId who, List<EmployeeId> others, LocalDate day, Instant at) {

    Occurrence {
        others = List.copyOf(others);
    }

    /** A badge that somebody was awarded. */
    static Occurrence of(BadgesAwarded.One badge, Instant at) {
        return new Occurrence("award-" + badge.award(), badge.who(), List.of(), badge.day(), at);
    }
}
