package aidas.recognition.badge;

import static aidas.access.Requires.Reach.COMPANY;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;

/** HR sees what a rule would do before it does it (R4.1). */
@UseCases
public class RuleTrial {

    private static final int QUARTER = 91;

    @Inject Facts facts;
    @Inject Clock clock;

    /**
     * What the rule would have awarded in the last 91 days that are over; nothing is kept.
     *
     * @throws Refused naming the fields at fault
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public Simulation simulate(RuleDraft draft) {
        var faults = draft.faults();
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        var until = Awarding.today(clock.instant());
        var from = until.minusDays(QUARTER);
        var rule = draft.rule();
        var counted = facts.of(rule.source(), from, until).stream().filter(rule::concerns).toList();
        var awards = Evaluation.of(rule, counted, until);
        var each = awards.stream().collect(groupingBy(Award::who, counting()));
        return new Simulation(
                from,
                until,
                awards.size(),
                each.size(),
                (int) counted.stream().map(Fact::who).distinct().count(),
                each.values().stream().mapToInt(Long::intValue).max().orElse(0),
                (int)
                        counted.stream()
                                .filter(fact -> each.containsKey(fact.who()))
                                .map(Fact::store)
                                .distinct()
                                .count(),
                (int) counted.stream().map(Fact::store).distinct().count());
    }
}
