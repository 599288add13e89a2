package aidas.points;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** By which rules points are earned today. */
@UseCases
public class RuleReading {

    @Inject ScoringRules rules;
    @Inject Clock clock;

    /** Before the yes as well: what one says yes to can be read (R2.9). */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD, Role.HR})
    public List<RuleView> inForce() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return rules.all().stream()
                .map(rule -> rule.view(today))
                .filter(rule -> rule.state() == RuleState.IN_FORCE)
                .toList();
    }
}
