package aidas.points;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Everybody says for themselves whether they take part; nobody does before (R4.1). */
@UseCases
public class TakingPart {

    @Inject Accounts accounts;
    @Inject Self self;
    @Inject AuditLog audit;
    @Inject Event<PointsLeft> gone;

    /** Does the caller take part? */
    @Requires(Role.EMPLOYEE)
    public boolean mine() {
        return self.id().flatMap(accounts::of).filter(Account::joined).isPresent();
    }

    /**
     * From now on (R4.2); said again, nothing changes.
     *
     * @throws Refused for a login without an employee's number
     */
    @Requires(Role.EMPLOYEE)
    public void choose(boolean joined) {
        var who = self.employee();
        if (joined != accounts.of(who).filter(Account::joined).isPresent()) {
            accounts.say(who, joined, self.now());
            audit.record("points.consent", self.subject(), joined ? "joined" : "left");
            if (!joined) {
                gone.fire(new PointsLeft(who));
            }
        }
    }
}
