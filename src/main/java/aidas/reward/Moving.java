package aidas.reward;

import aidas.access.EmployeeNumber;
import aidas.organisation.Directories;
import aidas.points.Spending;
import aidas.shared.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** What each move of a redemption brings along (R3.4, R3.5). */
@ApplicationScoped
class Moving {

    @Inject Redemptions redemptions;
    @Inject Spending spending;
    @Inject Directories directories;
    @Inject AuditLog audit;
    @Inject Event<RewardMoved> moves;

    /**
     * After it moved, in the same transaction.
     *
     * @param own by who asked for it
     */
    void tell(Redemption it, RewardCode code, boolean own, String by, Instant at) {
        redemptions.flush();
        if (it.state().givenBack()) {
            spending.giveBack(it.event(), it.state().code(), by, at);
        }
        var number = number(it);
        audit.record(
                "reward." + it.state().code(),
                "employee:" + number,
                "redemption " + it.id() + " of " + code);
        moves.fire(new RewardMoved(it.id(), number, code, it.state(), own, at));
    }

    private EmployeeNumber number(Redemption it) {
        return directories.employeesOf(List.of(it.who())).getFirst().facts().number();
    }
}
