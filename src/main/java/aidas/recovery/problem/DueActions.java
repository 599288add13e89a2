package aidas.recovery.problem;

import aidas.access.Errands;
import aidas.shared.Chore;
import aidas.shared.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Tells owners of what is late, once (R3.4). Days are the company's, in UTC. */
@ApplicationScoped
class DueActions implements Chore {

    @Inject Problems problems;
    @Inject Event<ActionLate> late;
    @Inject AuditLog audit;
    @Inject Errands errands;

    @Override
    public String name() {
        return "recovery.actions";
    }

    @Override
    public List<Long> due(Instant now) {
        return problems.late(LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    @Override
    public void run(long key, Instant now) {
        errands.run(name(), () -> tell(key, now));
    }

    private void tell(long key, Instant now) {
        var action = problems.waiting(key);
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (action != null && action.late(today) && action.untold()) {
            action.told(now);
            problems.flush();
            audit.record("problem.late", "problem:" + action.problem(), "action " + key);
            late.fire(new ActionLate(action.problem(), key, action.owner(), now));
        }
    }
}
