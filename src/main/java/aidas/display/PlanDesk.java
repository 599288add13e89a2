package aidas.display;

import static aidas.access.Role.HR;
import static aidas.access.Role.TEAM_LEAD;

import aidas.access.InScope;
import aidas.access.Requires;
import aidas.access.StoreCode;
import aidas.organisation.People;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What a store wants to reach and what it does about its customers' feedback (R5.2). */
@UseCases
public class PlanDesk {

    private static final int MOST = 50;

    @Inject Plans plans;
    @Inject People people;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /** Empty if the store has none. */
    @Requires({TEAM_LEAD, HR})
    public Optional<GoalFacts> goal(@InScope StoreCode store) {
        return plans.goal(idOf(store)).map(Goal::facts);
    }

    /** Takes the place of the goal before (R3.1). */
    @Requires({TEAM_LEAD, HR})
    public void aimAt(@InScope StoreCode store, GoalFacts facts) {
        long id = idOf(store);
        plans.goal(id).ifPresentOrElse(goal -> goal.become(facts), () -> add(id, facts));
        audit.record("display.goal.change", "store:" + store, facts.toString());
    }

    private void add(long store, GoalFacts facts) {
        plans.add(new Goal(store, facts));
    }

    /** From now on the store has no goal; nothing happens if it has none. */
    @Requires({TEAM_LEAD, HR})
    public void aimAtNothing(@InScope StoreCode store) {
        plans.goal(idOf(store)).ifPresent(plans::remove);
        audit.record("display.goal.change", "store:" + store, "none");
    }

    /** Open ones by their day, then those that are done, the newest first. */
    @Requires({TEAM_LEAD, HR})
    public List<ActionEntry> actions(@InScope StoreCode store) {
        return plans.actions(idOf(store));
    }

    /**
     * @throws Refused if the store has fifty already
     */
    @Requires({TEAM_LEAD, HR})
    public ActionEntry add(@InScope StoreCode store, ActionFacts facts) {
        long id = idOf(store);
        if (plans.actions(id).size() >= MOST) {
            throw new Refused("words", "at most " + MOST + " actions; remove one first");
        }
        var action = new StoreAction(id, facts);
        plans.add(action);
        return action.entry();
    }

    /**
     * @throws NotFound if the store has none by that number
     */
    @Requires({TEAM_LEAD, HR})
    public ActionEntry change(@InScope StoreCode store, long id, ActionFacts facts, boolean done) {
        var action = plans.action(idOf(store), id);
        action.describe(facts);
        if (done) {
            action.finish(clock.instant());
        } else {
            action.reopen();
        }
        return action.entry();
    }

    /**
     * @throws NotFound if the store has none by that number
     */
    @Requires({TEAM_LEAD, HR})
    public void remove(@InScope StoreCode store, long id) {
        plans.remove(plans.action(idOf(store), id));
    }

    private long idOf(StoreCode store) {
        return people.store(store).id().value();
    }
}
