package aidas.organisation;

import aidas.organisation.RosterChange.Action;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/** Compares one employee's assignments in the file with those that stand (R4.2 to R4.4). */
final class RosterMoves {

    private final RosterDifference difference;
    private final NavigableMap<LocalDate, AssignmentFacts> standing;
    private final NavigableMap<LocalDate, AssignmentFacts> named;

    RosterMoves(
            RosterDifference difference,
            NavigableMap<LocalDate, AssignmentFacts> standing,
            NavigableMap<LocalDate, AssignmentFacts> named) {
        this.difference = difference;
        this.standing = standing;
        this.named = named;
    }

    void compare() {
        for (AssignmentFacts wanted : named.values()) {
            var before = standing.get(wanted.stay().from());
            var left = unnamedBefore(wanted);
            if (wanted.equals(before)) {
                difference.count(RosterChange.Kind.ASSIGNMENT, Action.UNCHANGED);
            } else if (before != null) {
                difference.assignment(actionOf(before, wanted), before, wanted);
            } else if (left.isPresent()) {
                difference.write(left.get().until(wanted.stay().from()));
                difference.assignment(Action.MOVED, left.get(), wanted);
            } else {
                difference.assignment(Action.CREATED, null, wanted);
            }
            unnamedAfter(wanted).ifPresent(other -> difference.overlap(wanted, other));
        }
    }

    private static Action actionOf(AssignmentFacts before, AssignmentFacts after) {
        if (!before.store().equals(after.store()) || !before.teamCode().equals(after.teamCode())) {
            return Action.MOVED;
        }
        boolean closed = before.stay().end() == null && after.stay().end() != null;
        return closed ? Action.CLOSED : Action.CHANGED;
    }

    /** One that began earlier, still goes on that day, and is not in the file (R4.3). */
    private Optional<AssignmentFacts> unnamedBefore(AssignmentFacts wanted) {
        return Optional.ofNullable(standing.lowerEntry(wanted.stay().from()))
                .map(Map.Entry::getValue)
                .filter(earlier -> unnamed(earlier) && earlier.stay().overlaps(wanted.stay()));
    }

    /** One that begins later, while the wanted one goes on, and is not in the file (R4.4). */
    private Optional<AssignmentFacts> unnamedAfter(AssignmentFacts wanted) {
        var later = standing.tailMap(wanted.stay().from(), false).values().stream();
        return later.filter(other -> unnamed(other) && other.stay().overlaps(wanted.stay()))
                .findFirst();
    }

    private boolean unnamed(AssignmentFacts assignment) {
        return !named.containsKey(assignment.stay().from());
    }
}
