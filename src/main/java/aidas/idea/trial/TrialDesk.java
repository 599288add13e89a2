package aidas.idea.trial;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.idea.Sent;
import aidas.idea.Stage;
import aidas.organisation.StoreFacts;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** HR plans trials, freezes them and calls them off. */
@UseCases
public class TrialDesk {

    private static final int LONGEST_REASON = 400;

    /** Only where lots begin: nobody shall choose that. */
    private static final SecureRandom SEEDS = new SecureRandom();

    @Inject Trials trials;
    @Inject Sent ideas;
    @Inject StoreChoice choice;
    @Inject TrialLog log;
    @Inject Clock clock;

    /**
     * @return the trial's key
     * @throws NotFound if there is no such idea
     * @throws Refused with every field at fault (R1.1)
     * @throws Conflict if the idea is at another stage, or has a trial that is not over (R2.3)
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public long plan(Long idea, PlanDraft draft) {
        if (idea == null) {
            throw new Refused("idea", "the key of an idea");
        }
        var stage = ideas.get(idea).stage();
        if (stage != Stage.REVIEW && stage != Stage.TRIAL) {
            throw new Conflict("an idea under review or in trial is tried, this one is " + stage);
        }
        trials.inTurn(idea);
        var now = clock.instant();
        for (var other : trials.of(idea)) {
            if (other.state(now) instanceof TrialState.Draft || other.state(now).ahead()) {
                throw new Conflict("idea %d has trial %d already".formatted(idea, other.id()));
            }
        }
        var chosen = choice.of(draft, SEEDS.nextInt(Integer.MAX_VALUE), Trial.today(now));
        var trial = new Trial(idea, chosen.plan(), log.who(), now);
        trials.add(trial);
        log.planned(trial);
        return trial.id();
    }

    /**
     * Plans it anew; lots fall as before (R1.3).
     *
     * @throws Refused with every field at fault
     * @throws Conflict if it is frozen
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public void change(long id, PlanDraft draft) {
        var now = clock.instant();
        var trial = draft(id, now);
        var seed = trial.plan().seed();
        trial.plan(choice.of(draft, seed, Trial.today(now)).plan(), log.who(), now);
        trials.flush();
        log.planned(trial);
    }

    /**
     * @throws Conflict if it is frozen
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public void discard(long id) {
        var trial = draft(id, clock.instant());
        trials.remove(trial);
        log.discarded(trial);
    }

    /**
     * From now on it does not change (R2.1).
     *
     * @throws Conflict if it is frozen already
     * @throws Unprocessable if its first day has begun somewhere
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public void freeze(long id) {
        var now = clock.instant();
        var trial = draft(id, now);
        if (!trial.plan().start().isAfter(Trial.today(now))) {
            throw new Unprocessable("start", "a day after " + Trial.today(now));
        }
        trial.freeze(PlanSeal.hash(trial.idea(), trial.plan()), log.who(), now);
        trials.flush();
        log.frozen(trial, now);
    }

    /**
     * @throws Refused if there is no reason
     * @throws Conflict if it is not frozen, over or called off already
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public void callOff(long id, String because) {
        if (because == null || because.isBlank() || because.strip().length() > LONGEST_REASON) {
            throw new Refused("because", "1 to " + LONGEST_REASON + " characters");
        }
        var now = clock.instant();
        var trial = trials.locked(id);
        if (!trial.state(now).ahead()) {
            throw new Conflict("one that is to come or runs, it is " + trial.state(now).code());
        }
        trial.callOff(because.strip(), log.who(), now);
        trials.flush();
        log.off(trial);
    }

    /** What a plan can find; nothing is kept (R1.4). */
    @Requires(value = Role.HR, reach = COMPANY)
    public Feasibility feasibility(PlanDraft draft) {
        return choice.of(draft, 0, Trial.today(clock.instant())).feasibility();
    }

    /** Where it can be tried: every open store, by name. */
    @Requires(value = Role.HR, reach = COMPANY)
    public List<StoreFacts> stores() {
        return choice.open();
    }

    private Trial draft(long id, Instant now) {
        var trial = trials.locked(id);
        if (!(trial.state(now) instanceof TrialState.Draft)) {
            throw new Conflict("the plan of trial " + id + " is frozen");
        }
        return trial;
    }
}
