package aidas.idea.review;

import aidas.access.Errands;
import aidas.shared.Chore;
import aidas.shared.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Brings late ideas to their owner, then to HR, as soon as their day is over (R5.1). */
@ApplicationScoped
class DueEscalations implements Chore {

    @Inject Overdue overdue;
    @Inject HandlingRows handlings;
    @Inject Event<IdeaEscalated> escalated;
    @Inject AuditLog audit;
    @Inject Errands errands;

    @Override
    public String name() {
        return "idea.escalations";
    }

    @Override
    public List<Long> due(Instant now) {
        return overdue.keys(now);
    }

    @Override
    public void run(long key, Instant now) {
        errands.run(name(), () -> overdue.step(key, now).ifPresent(step -> bring(step, now)));
    }

    private void bring(Overdue.Step step, Instant now) {
        overdue.brought(step, now);
        audit.record(
                "idea.late",
                "idea:" + step.idea(),
                step.owner() == null ? "brought to HR" : "brought to its owner");
        var credited = handlings.of(step.idea()).credited();
        escalated.fire(new IdeaEscalated(step.idea(), step.owner(), credited, now));
    }
}
