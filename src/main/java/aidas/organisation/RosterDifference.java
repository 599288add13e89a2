package aidas.organisation;

import aidas.organisation.RosterChange.Action;
import aidas.organisation.RosterChange.Kind;
import aidas.organisation.RosterOutcome.Count;
import aidas.organisation.RosterOutcome.Difference;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a roster file would make different from what the portal holds (R4.1), computed from the two
 * alone.
 */
final class RosterDifference {

    private static final int TOLD = 1000;

    private final List<RosterChange> changes = new ArrayList<>();
    private final Map<Kind, Map<Action, Long>> counts = new EnumMap<>(Kind.class);
    private final Roster written = Roster.empty();
    private final Faults faults = new Faults();
    private final Roster standing;
    private final RosterFile.Sound file;

    private RosterDifference(Roster standing, RosterFile.Sound file) {
        this.standing = standing;
        this.file = file;
    }

    /** Compares the two. */
    static RosterDifference between(Roster standing, RosterFile.Sound file) {
        var difference = new RosterDifference(standing, file);
        difference.compare();
        return difference;
    }

    private void compare() {
        var wanted = file.roster();
        compare(
                Kind.REGION,
                standing.regions(),
                wanted.regions(),
                RosterFields::of,
                written.regions());
        compare(Kind.STORE, standing.stores(), wanted.stores(), RosterFields::of, written.stores());
        compare(Kind.TEAM, standing.teams(), wanted.teams(), RosterFields::of, written.teams());
        compare(
                Kind.EMPLOYEE,
                standing.employees(),
                wanted.employees(),
                RosterFields::of,
                written.employees());
        for (var employee : wanted.assignments().keySet()) {
            new RosterMoves(this, standing.assignmentsOf(employee), wanted.assignmentsOf(employee))
                    .compare();
        }
    }

    private <K, F> void compare(
            Kind kind,
            Map<K, F> before,
            Map<K, F> after,
            Function<F, Map<String, String>> fields,
            Map<K, F> write) {
        after.forEach(
                (key, facts) -> {
                    var old = before.get(key);
                    if (facts.equals(old)) {
                        count(kind, Action.UNCHANGED);
                    } else {
                        var was = old == null ? Map.<String, String>of() : fields.apply(old);
                        note(
                                new RosterChange(
                                        kind,
                                        old == null ? Action.CREATED : Action.CHANGED,
                                        key.toString(),
                                        RosterFields.difference(was, fields.apply(facts))));
                        write.put(key, facts);
                    }
                });
    }

    /** Notes and writes what becomes of an assignment; {@code before} is null for a new one. */
    void assignment(Action action, AssignmentFacts before, AssignmentFacts after) {
        var was = before == null ? Map.<String, String>of() : RosterFields.of(before);
        note(
                new RosterChange(
                        Kind.ASSIGNMENT,
                        action,
                        after.key().toString(),
                        RosterFields.difference(was, RosterFields.of(after))));
        write(after);
    }

    void write(AssignmentFacts assignment) {
        written.assignments()
                .computeIfAbsent(assignment.employee(), any -> new TreeMap<>())
                .put(assignment.stay().from(), assignment);
    }

    void overlap(AssignmentFacts wanted, AssignmentFacts standing) {
        faults.add(
                file.lines().get(wanted.key()),
                RosterColumn.FROM.header(),
                wanted.stay().from().toString(),
                RosterFault.Kind.NO_OVERLAP_STANDING,
                wanted.employee(),
                standing.store(),
                standing.stay());
    }

    private void note(RosterChange change) {
        changes.add(change);
        count(change.kind(), change.action());
    }

    void count(Kind kind, Action action) {
        counts.computeIfAbsent(kind, any -> new EnumMap<>(Action.class))
                .merge(action, 1L, Long::sum);
    }

    /** All that is to be told; faults if the file does not fit what stands (R4.4). */
    RosterOutcome outcome(boolean applied) {
        if (!faults.none()) {
            return faults.asFaulty().outcome();
        }
        var told = new ArrayList<Count>();
        counts.forEach(
                (kind, actions) ->
                        actions.forEach((a, number) -> told.add(new Count(kind, a, number))));
        var first = changes.stream().limit(TOLD).toList();
        return new Difference(applied, file.rows(), told, first, changes.size());
    }

    /** Only what is new or changed, to be written. */
    Roster written() {
        return written;
    }
}
