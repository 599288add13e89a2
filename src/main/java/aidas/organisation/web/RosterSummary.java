package aidas.organisation.web;

import aidas.organisation.RosterChange.Action;
import aidas.organisation.RosterChange.Kind;
import aidas.organisation.RosterOutcome.Count;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** How much of one kind a roster creates, changes, moves, closes and leaves. */
public record RosterSummary(
        Kind kind, long created, long changed, long moved, long closed, long unchanged)
        implements Serializable {

    static List<RosterSummary> of(List<Count> counts) {
        return Arrays.stream(Kind.values()).map(kind -> of(kind, counts)).toList();
    }

    private static RosterSummary of(Kind kind, List<Count> counts) {
        return new RosterSummary(
                kind,
                number(counts, kind, Action.CREATED),
                number(counts, kind, Action.CHANGED),
                number(counts, kind, Action.MOVED),
                number(counts, kind, Action.CLOSED),
                number(counts, kind, Action.UNCHANGED));
    }

    private static long number(List<Count> counts, Kind kind, Action action) {
        return counts.stream()
                .filter(count -> count.kind() == kind && count.action() == action)
                .mapToLong(Count::number)
                .sum();
    }
}
