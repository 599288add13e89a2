package aidas.idea.review;

import static aidas.access.Requires.Reach.COMPANY;
import static aidas.access.Role.EMPLOYEE;
import static aidas.access.Role.HR;
import static aidas.access.Role.TEAM_LEAD;

import aidas.access.Requires;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;

/** How ideas are handled: everybody may know it, HR says it (R2.2). */
@UseCases
public class ProgrammeDesk {

    @Inject Programmes programmes;
    @Inject AuditLog audit;

    @Requires({EMPLOYEE, TEAM_LEAD, HR})
    public Programme now() {
        return programmes.now();
    }

    /**
     * Holds at once for what waits before a gate, and for the days of what is sent from now on.
     *
     * @throws Refused with every field at fault
     */
    @Requires(value = HR, reach = COMPANY)
    public void change(Programme programme) {
        programme.check();
        programmes.write(programme);
        audit.record("idea.programme", "ideas", programme.toString());
    }
}
