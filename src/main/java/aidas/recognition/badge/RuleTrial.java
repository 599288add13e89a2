package aidas.recognition.badge;

import static aidas.access.Requires.Reach.COMPANY;

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

    @Inject Crowds crowds;
    @Inject Facts facts;
    @Inject Clock clock;

    /**
     * What the rule would have awarded in the last 91 days that are over, had it counted for a year
     * before; nothing is kept.
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
        var tally = new Tally(rule, from, until);
        for (var crowd : crowds.all(rule.by())) {
            tally.add(facts.of(rule.source(), rule.known(from), until, crowd));
        }
        return tally.simulation();
    }
}
