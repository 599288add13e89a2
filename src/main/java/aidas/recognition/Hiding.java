package aidas.recognition;

import aidas.access.Forbidden;
import aidas.organisation.EmployeeId;
import aidas.shared.Unprocessable;
import aidas.shared.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Takes a thank-you out of sight, with all that follows. */
@ApplicationScoped
class Hiding {

    @Inject KudosBook book;
    @Inject Allowances allowances;
    @Inject Me me;
    @Inject AuditLog audit;
    @Inject Event<Object> told;

    /**
     * @throws Forbidden if the caller gave or got it (R7.2)
     */
    void check(long id) {
        var kudos = book.locked(id);
        if (decider().filter(who -> kudos.deed().isBy(who) || kudos.isFor(who)).isPresent()) {
            throw new Forbidden("somebody else decides than who gave or got it");
        }
    }

    /** Empty for a login without a number. */
    Optional<EmployeeId> decider() {
        return me.id();
    }

    /**
     * The receivers lose it, the giver does not get it back; hidden before, nothing changes.
     *
     * @throws Unprocessable if it was taken back before
     */
    void hide(long id, String because, String by) {
        var kudos = book.locked(id);
        if (kudos.state() instanceof KudosState.Withdrawn) {
            throw new Unprocessable("id", "a report of what was not taken back");
        }
        if (kudos.state() instanceof KudosState.Hidden) {
            return;
        }
        kudos.hide(because, by, me.now());
        if (!kudos.deed().past() && !kudos.deed().praise()) {
            allowances.receive(kudos.receivers(), -1);
        }
        told.fire(new KudosGone(id, kudos.deed().giver(), true, me.now()));
        told.fire(new WallChanged());
    }

    /** It waits for HR (R7.4). */
    void reported(Kudos kudos) {
        told.fire(new KudosReported(kudos.id(), kudos.concerned(), me.now()));
    }

    /** And does no more. */
    void decided(long kudos) {
        told.fire(new ReportDecided(kudos));
    }

    void log(String what, long kudos) {
        audit.record(what, "kudos:" + kudos, "");
    }

    Instant now() {
        return me.now();
    }
}
