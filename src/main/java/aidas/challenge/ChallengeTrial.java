package aidas.challenge;

import static java.util.stream.Collectors.groupingBy;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.challenge.Trial.Past;
import aidas.organisation.EmployeeId;
import aidas.organisation.StoreEntry;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says what a goal would have been in the past, so that it is neither certain nor hopeless. */
@UseCases
public class ChallengeTrial {

    static final int WINDOWS = 4;

    @Inject Reign reign;
    @Inject Workplaces workplaces;
    @Inject Deeds deeds;
    @Inject Player player;

    /**
     * Nothing is kept, and no store and nobody is named.
     *
     * @throws Refused with every term at fault
     */
    @Requires({Role.HR, Role.TEAM_LEAD})
    public Trial simulate(ChallengeDraft draft) {
        var faults = draft.faults();
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        var terms = draft.terms();
        reign.check(terms.area());
        var stores = reign.stores(terms.area()).stream().map(StoreEntry::id).toList();
        var people = workplaces.in(stores, Counting.today(player.now()));
        if (people.size() < Cohort.FLOOR) {
            return new Trial(people.size(), List.of());
        }
        var groups = groups(terms, people);
        var each = sums(terms, people.stream().map(Workplaces.Worker::who).toList());
        var past = new ArrayList<Past>();
        for (int i = 0; i < WINDOWS; i++) {
            past.add(past(terms, groups, i + first(terms), each.get(i), each.get(i + 1)));
        }
        return new Trial(people.size(), past);
    }

    private static List<List<EmployeeId>> groups(Terms terms, List<Workplaces.Worker> people) {
        boolean together = terms.kind() == Kind.COMMON_GOAL;
        return people.stream()
                .collect(groupingBy(each -> together ? 0L : each.store().value()))
                .values()
                .stream()
                .filter(group -> group.size() >= Cohort.FLOOR)
                .map(group -> group.stream().map(Workplaces.Worker::who).toList())
                .toList();
    }

    /** How many windows back the last one lies that is over. */
    private int first(Terms terms) {
        int back = 1;
        while (terms.earlier(back).until().isAfter(Counting.today(player.now()))) {
            back++;
        }
        return back;
    }

    /** Of the last windows that are over, the latest one first, and of one more. */
    private List<Map<EmployeeId, Sums>> sums(Terms terms, List<EmployeeId> people) {
        var all = new ArrayList<Map<EmployeeId, Sums>>();
        for (int i = 0; i <= WINDOWS; i++) {
            var days = terms.earlier(i + first(terms));
            all.add(deeds.of(terms.measure(), people, days, player.now()));
        }
        return all;
    }

    private static Past past(
            Terms terms,
            List<List<EmployeeId>> groups,
            int back,
            Map<EmployeeId, Sums> during,
            Map<EmployeeId, Sums> before) {
        int units = 0;
        int met = 0;
        for (var group : groups) {
            var verdict = Verdict.of(terms, sum(group, before), sum(group, during));
            units += verdict.outcome() == Outcome.TOO_FEW ? 0 : 1;
            met += verdict.met() ? 1 : 0;
        }
        var all = during.values().stream().reduce(Sums.NONE, Sums::plus);
        return new Past(terms.earlier(back), all, units, met);
    }

    private static Sums sum(List<EmployeeId> group, Map<EmployeeId, Sums> each) {
        return group.stream()
                .map(who -> each.getOrDefault(who, Sums.NONE))
                .reduce(Sums.NONE, Sums::plus);
    }
}
