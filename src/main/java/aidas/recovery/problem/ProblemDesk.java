package aidas.recovery.problem;

import static aidas.access.Role.HR;
import static aidas.access.Role.TEAM_LEAD;

import aidas.access.Forbidden;
import aidas.access.Requires;
import aidas.shared.Characters;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/** Problems are opened, acted upon and closed by HR, and by leads for their own stores. */
@UseCases
public class ProblemDesk {

    /** Cases of so many days are its evidence. */
    private static final Duration EVIDENCE = Duration.ofDays(90);

    @Inject Problems problems;
    @Inject Drafts drafts;
    @Inject AuditLog audit;
    @Inject Event<ActionDone> done;
    @Inject Clock clock;

    /**
     * @return its key
     * @throws Refused with every field at fault (R1.1)
     */
    @Requires({TEAM_LEAD, HR})
    public long open(ProblemDraft draft) {
        var now = clock.instant();
        var problem = drafts.problem(draft, now);
        problems.add(problem, now.minus(EVIDENCE));
        record("problem.opened", problem.id(), problem.subject().key());
        return problem.id();
    }

    /**
     * @return the action's key
     * @throws NotFound if there is none in the caller's scope
     * @throws Refused with every field at fault
     * @throws Conflict if the problem is closed
     */
    @Requires({TEAM_LEAD, HR})
    public long act(long id, ActionDraft draft) {
        var action = drafts.action(opened(id), draft, clock.instant());
        problems.add(action);
        record("problem.action", id, "action " + action.id());
        return action.id();
    }

    /**
     * Says that it was done; from that day on its effect is measured (R3.1).
     *
     * @param day on which it was done; null for today
     * @param note 1 to 400 characters
     * @throws NotFound if there is none in the caller's scope
     * @throws Refused with every field at fault
     * @throws Conflict if it was done before
     */
    @Requires({TEAM_LEAD, HR})
    public void done(long id, long action, LocalDate day, String note) {
        var problem = opened(id);
        var doing = problems.locked(id, action);
        if (doing.doneOn() != null) {
            throw new Conflict("action %d was done on %s".formatted(action, doing.doneOn()));
        }
        var today = LocalDate.now(clock);
        var on = day == null ? today : day;
        drafts.checkDone(problem, on, today, note);
        doing.done(on, note.strip(), drafts.who(), clock.instant());
        problems.flush();
        record("problem.done", id, "action " + action);
        done.fire(new ActionDone(id, action));
    }

    /**
     * @param owner an employee's number
     * @throws NotFound if there is none in the caller's scope
     * @throws Refused if nobody of that number can own one (R1.1)
     */
    @Requires({TEAM_LEAD, HR})
    public void handOver(long id, String owner) {
        var problem = opened(id);
        problem.handOver(drafts.owner(owner));
        problems.flush();
        record("problem.owner", id, "");
    }

    /**
     * @param because 1 to 400 characters
     * @throws NotFound if there is none in the caller's scope
     * @throws Refused if there is no reason
     * @throws Conflict if it is closed
     */
    @Requires({TEAM_LEAD, HR})
    public void close(long id, String because) {
        var problem = opened(id);
        if (because == null
                || because.isBlank()
                || because.strip().length() > Drafts.LONGEST
                || !Characters.areLegible(because)) {
            throw new Refused("because", "1 to " + Drafts.LONGEST + " characters");
        }
        problem.close(because.strip(), drafts.who(), clock.instant());
        problems.flush();
        record("problem.closed", id, "");
    }

    /**
     * @throws Forbidden if the caller sees it, but may not change it
     */
    private Problem opened(long id) {
        var problem = problems.locked(id);
        if (!drafts.sees(problem)) {
            throw new NotFound("there is no problem " + id);
        }
        drafts.mayChange(problem);
        if (!problem.open()) {
            throw new Conflict("problem " + id + " is closed");
        }
        return problem;
    }

    private void record(String what, long problem, String detail) {
        audit.record(what, "problem:" + problem, detail);
    }
}
