package aidas.pulse;

import static aidas.access.Requires.Reach.COMPANY;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.pulse.gate.Leaf;
import aidas.pulse.gate.UnitTree;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Tells before anybody is asked what the gate will let through at best (R1.5). */
@UseCases
public class PreviewDesk {

    @Inject Programmes programmes;
    @Inject Population population;
    @Inject Clock clock;

    /** Of a programme as it is stored. */
    @Requires(value = Role.HR, reach = COMPANY)
    public Preview of(ProgrammeCode code) {
        return preview(programmes.get(code).plan());
    }

    /** Of a plan that is being written. */
    @Requires(value = Role.HR, reach = COMPANY)
    public Preview of(Plan plan) {
        PlanCheck.check(plan);
        return preview(plan);
    }

    private Preview preview(Plan plan) {
        var people = population.on(Schedule.today(clock.instant()), plan.target());
        if (people.isEmpty()) {
            return new Preview(0, List.of());
        }
        Map<Leaf, Integer> invited =
                people.stream().collect(groupingBy(Posted::place, summingInt(person -> 1)));
        var asked =
                invited.entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, each -> plan.askedOf(each.getValue())));
        var tree = UnitTree.of(invited.keySet());
        var numbers = Hiding.decide(tree, asked, plan.floors().numbers());
        var words = Hiding.decide(tree, invited, plan.floors().comments());
        var invitedOf = Hiding.counts(tree, invited);
        var askedOf = Hiding.counts(tree, asked);
        var names = population.names();
        return new Preview(
                people.size(),
                tree.units().stream()
                        .map(
                                unit ->
                                        new Preview.OfUnit(
                                                unit,
                                                names.getOrDefault(unit, ""),
                                                invitedOf.getOrDefault(unit, 0),
                                                askedOf.getOrDefault(unit, 0),
                                                numbers.shown(unit).isPresent(),
                                                words.shown(unit).isPresent()))
                        .toList());
    }
}
