package aidas.recognition;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.organisation.EmployeeId;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;

/** Everybody says for themselves whether thanks for them may stand on the wall (R5.1, R5.2). */
@UseCases
public class ConsentDesk {

    @Inject WallConsents consents;
    @Inject KudosBook book;
    @Inject Me me;
    @Inject AuditLog audit;
    @Inject Event<WallChanged> changed;

    /** Empty until the caller has said something. */
    @Requires(Role.EMPLOYEE)
    public Optional<Boolean> mine() {
        return me.id().flatMap(consents::of);
    }

    /** From now on, for earlier thanks too; a no goes before each earlier yes to a single one. */
    @Requires(Role.EMPLOYEE)
    public void choose(boolean agreed) {
        var who = me.employee();
        consents.say(who, agreed, me.now());
        if (!agreed) {
            book.showNone(who);
        }
        log(agreed ? "agreed" : "taken back");
        changed.fire(new WallChanged());
    }

    /** Does this one stand on the wall, as far as the caller is asked? */
    @Requires(Role.EMPLOYEE)
    public boolean shown(long kudos) {
        return book.shown(kudos, me.employee()).or(this::mine).orElse(false);
    }

    /**
     * The caller's word on a single one.
     *
     * @throws NotFound if it is not for the caller
     */
    @Requires(Role.EMPLOYEE)
    public void show(long kudos, boolean shown) {
        var who = me.employee();
        got(kudos, who);
        book.show(kudos, who, shown);
        log((shown ? "shown " : "kept off ") + kudos);
        changed.fire(new WallChanged());
    }

    private void got(long kudos, EmployeeId who) {
        book.find(kudos)
                .filter(each -> each.isFor(who))
                .orElseThrow(() -> new NotFound("you got no thank-you " + kudos));
    }

    private void log(String detail) {
        me.number().ifPresent(n -> audit.record("wall.consent", "employee:" + n, detail));
    }
}
