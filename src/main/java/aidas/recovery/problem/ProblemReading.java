package aidas.recovery.problem;

import static aidas.access.Role.HR;
import static aidas.access.Role.OWNER;
import static aidas.access.Role.TEAM_LEAD;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import aidas.access.Requires;
import aidas.organisation.Directories;
import aidas.organisation.EmployeeEntry;
import aidas.organisation.EmployeeFacts;
import aidas.organisation.EmployeeId;
import aidas.organisation.StoreEntry;
import aidas.organisation.StoreFacts;
import aidas.organisation.StoreId;
import aidas.recovery.problem.ProblemView.ActionView;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Problems in the caller's scope. */
@UseCases
public class ProblemReading {

    @Inject Problems problems;
    @Inject Owners owners;
    @Inject Directories directories;
    @Inject Bounds bounds;
    @Inject Clock clock;

    /** Open ones first, newest first. */
    @Requires({TEAM_LEAD, HR, OWNER})
    public List<ProblemView> all() {
        return views(problems.all().stream().filter(one -> bounds.sees(one.stores())).toList());
    }

    /**
     * @throws NotFound if there is none in the caller's scope
     */
    @Requires({TEAM_LEAD, HR, OWNER})
    public ProblemView one(long id) {
        return views(List.of(seen(id))).getFirst();
    }

    /** The cases it was opened on that the caller may open, newest first. */
    @Requires({TEAM_LEAD, HR, OWNER})
    public List<CaseLink> evidence(long id) {
        seen(id);
        var mine = bounds.keys();
        return problems.evidence(id).stream()
                .filter(link -> mine == null || mine.contains(link.store()))
                .toList();
    }

    /** Who may own a problem or an action, by name (R1.1). */
    @Requires({TEAM_LEAD, HR})
    public List<EmployeeFacts> owners() {
        return owners.all().stream()
                .map(EmployeeEntry::facts)
                .sorted(
                        Comparator.comparing(EmployeeFacts::familyName)
                                .thenComparing(EmployeeFacts::givenName))
                .toList();
    }

    private Problem seen(long id) {
        var problem = problems.get(id);
        if (!bounds.sees(problem.stores())) {
            throw new NotFound("there is no problem " + id);
        }
        return problem;
    }

    private List<ProblemView> views(List<Problem> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        var actions =
                problems.actions(all.stream().map(Problem::id).toList()).stream()
                        .collect(groupingBy(Remedy::problem));
        var people =
                people(
                        Stream.concat(
                                all.stream().map(Problem::owner),
                                actions.values().stream()
                                        .flatMap(Collection::stream)
                                        .map(Remedy::owner)));
        var ids = all.stream().flatMap(one -> one.stores().stream()).distinct().toList();
        var stores =
                ids.isEmpty()
                        ? Map.<StoreId, StoreFacts>of()
                        : directories.storesOf(ids).stream()
                                .collect(toMap(StoreEntry::id, StoreEntry::facts));
        return all.stream()
                .map(one -> view(one, actions.getOrDefault(one.id(), List.of()), people, stores))
                .toList();
    }

    private Map<EmployeeId, EmployeeFacts> people(Stream<EmployeeId> ids) {
        return directories.employeesOf(ids.distinct().toList()).stream()
                .collect(toMap(EmployeeEntry::id, EmployeeEntry::facts));
    }

    private ProblemView view(
            Problem problem,
            List<Remedy> actions,
            Map<EmployeeId, EmployeeFacts> people,
            Map<StoreId, StoreFacts> stores) {
        var today = LocalDate.now(clock);
        return new ProblemView(
                problem.id(),
                problem.title(),
                problem.subject(),
                problem.stores().stream()
                        .map(stores::get)
                        .sorted(Comparator.comparing(StoreFacts::name))
                        .toList(),
                people.get(problem.owner()),
                problem.openedAt(),
                problem.open(),
                problem.closing(),
                actions.stream().map(one -> view(one, people, today)).toList(),
                bounds.changes(problem.stores()));
    }

    private static ActionView view(
            Remedy action, Map<EmployeeId, EmployeeFacts> people, LocalDate today) {
        return new ActionView(
                action.id(),
                action.what(),
                people.get(action.owner()),
                action.due(),
                action.doneOn(),
                action.note(),
                action.late(today));
    }
}
