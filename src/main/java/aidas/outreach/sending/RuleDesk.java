package aidas.outreach.sending;

import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.Role;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;

/** How customers are asked (R6.1). */
@UseCases
public class RuleDesk {

    @Inject Rules rules;
    @Inject AuditLog audit;

    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public Rule now() {
        return rules.now();
    }

    /**
     * For whoever comes from now on; days whose rate is settled keep it.
     *
     * @throws aidas.shared.Refused with every field at fault
     */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public Rule change(Rule to) {
        to.check();
        rules.set(to);
        audit.record("outreach.sending.rule", "sending", to.toString());
        return to;
    }
}
