package aidas.insight.fact;

import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.Role;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditEntry;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.util.List;

/** Who brought facts in, from the entries that doing so leaves (R3.5). */
@UseCases
public class FactHistory {

    /** About whom the entries are: all stores. */
    static final String SUBJECT = "facts:company";

    private static final int LISTED = 50;

    @Inject AuditLog audit;

    /** The newest first. */
    @Requires(
            value = {Role.ADMIN, Role.HR},
            reach = Reach.COMPANY)
    public List<AuditEntry> latest() {
        return audit.newest(SUBJECT, 0, LISTED);
    }
}
