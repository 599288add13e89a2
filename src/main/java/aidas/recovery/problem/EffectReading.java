package aidas.recovery.problem;

import static aidas.access.Role.HR;
import static aidas.access.Role.OWNER;
import static aidas.access.Role.TEAM_LEAD;
import static java.util.stream.Collectors.toMap;

import aidas.access.Requires;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of a problem since something was done about it (R4.1). */
@UseCases
public class EffectReading {

    @Inject Problems problems;
    @Inject Counts counts;
    @Inject Bounds bounds;
    @Inject Clock clock;

    /**
     * By the keys of what was done, in the order in which it was written.
     *
     * @throws NotFound if there is none in the caller's scope
     */
    @Requires({TEAM_LEAD, HR, OWNER})
    public Map<Long, Effect> of(long id) {
        var problem = seen(id);
        var done =
                problems.actions(List.of(id)).stream().filter(one -> one.doneOn() != null).toList();
        return done.stream()
                .collect(
                        toMap(
                                Remedy::id,
                                action -> effect(problem, action, done),
                                (one, other) -> one,
                                LinkedHashMap::new));
    }

    /**
     * @throws NotFound if there is none in the caller's scope
     * @throws Conflict if it is not done
     */
    @Requires({TEAM_LEAD, HR, OWNER})
    public Effect of(long id, long action) {
        var problem = seen(id);
        var all = problems.actions(List.of(id));
        var one =
                all.stream()
                        .filter(each -> each.id() == action)
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new NotFound(
                                                "problem %d has no action %d"
                                                        .formatted(id, action)));
        if (one.doneOn() == null) {
            throw new Conflict("the effect is told once action " + action + " is done");
        }
        return effect(problem, one, all);
    }

    private Problem seen(long id) {
        var problem = problems.get(id);
        if (!bounds.sees(problem.stores())) {
            throw new NotFound("there is no problem " + id);
        }
        return problem;
    }

    private Effect effect(Problem problem, Remedy action, List<Remedy> all) {
        var days = Windows.around(action.doneOn(), LocalDate.now(clock));
        if (days.isEmpty()) {
            return new Effect.Waiting(Windows.firstTold(action.doneOn()));
        }
        var windows = days.get();
        boolean crowded =
                all.stream()
                        .filter(other -> other.id() != action.id() && other.doneOn() != null)
                        .anyMatch(other -> windows.holds(other.doneOn()));
        return Evaluation.of(
                windows,
                count(problem, Counts.Where.in(problem.stores()), windows, false),
                count(problem, Counts.Where.in(problem.stores()), windows, true),
                problem.stores().isEmpty() ? List.of() : others(problem, windows),
                crowded);
    }

    private List<Tally> others(Problem problem, Windows windows) {
        var outside = Counts.Where.outside(problem.stores());
        return List.of(
                count(problem, outside, windows, false), count(problem, outside, windows, true));
    }

    private Tally count(Problem problem, Counts.Where where, Windows windows, boolean after) {
        return counts.of(problem.subject(), where, after ? windows.after() : windows.before());
    }
}
