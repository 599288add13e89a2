package aidas.display;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;

/** Everybody says for themselves whether their first name may stand beside praise (R4.2). */
@UseCases
public class NameDesk {

    @Inject NameConsents consents;
    @Inject Caller caller;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /** No, until the caller says yes. */
    @Requires(Role.EMPLOYEE)
    public boolean mine() {
        return caller.employee().filter(consents::has).isPresent();
    }

    /**
     * @throws Refused if the login carries no employee number
     */
    @Requires(Role.EMPLOYEE)
    public void choose(boolean agreed) {
        var me =
                caller.employee().orElseThrow(() -> new Refused("agreed", "a login with a number"));
        if (agreed) {
            consents.add(me, clock.instant());
        } else {
            consents.remove(me);
        }
        audit.record("display.name", "employee:" + me, agreed ? "agreed" : "taken back");
    }
}
