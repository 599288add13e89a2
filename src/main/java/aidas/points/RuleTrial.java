package aidas.points;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** HR sees what a rule would do before it does it (R2.8). */
@UseCases
public class RuleTrial {

    private static final int QUARTER = 91;

    @Inject Happened happened;
    @Inject Clock clock;

    /**
     * On the last 91 days that are over; nothing is kept.
     *
     * @throws Refused with every field at fault
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public Trial simulate(TermsDraft draft) {
        var terms = draft.checked();
        var until = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var from = until.minusDays(QUARTER);
        var all = happened.of(terms.source(), terms.since(from), until);
        return Trial.of(terms, all, from, until);
    }
}
