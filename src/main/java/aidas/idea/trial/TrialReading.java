package aidas.idea.trial;

import static aidas.access.Requires.Reach.COMPANY;
import static java.util.stream.Collectors.toMap;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.idea.IdeaFacts;
import aidas.idea.Sent;
import aidas.idea.trial.Effect.CalledOff;
import aidas.idea.trial.Effect.Waiting;
import aidas.organisation.StoreFacts;
import aidas.shared.Alphabet;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Trials and their effects, for everybody; stores for HR (R4.1). A draft is HR's alone. */
@UseCases
public class TrialReading {

    @Inject Trials trials;
    @Inject StoreReadings readings;
    @Inject Sent ideas;
    @Inject TrialLog log;
    @Inject Clock clock;

    /** Those that begin last first. */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD, Role.HR})
    public List<TrialFacts> all() {
        return trials.all().stream().filter(this::seen).map(this::facts).toList();
    }

    /** The titles of the ideas that are tried, by their keys. */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD, Role.HR})
    public Map<Long, String> titles(Collection<TrialFacts> all) {
        var keys = all.stream().map(TrialFacts::idea).distinct().toList();
        return ideas.of(keys).stream().collect(toMap(IdeaFacts::id, IdeaFacts::title));
    }

    /** Those of an idea, newest first. */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD, Role.HR})
    public List<TrialFacts> ofIdea(long idea) {
        return trials.of(idea).stream().filter(this::seen).map(this::facts).toList();
    }

    /**
     * @throws NotFound if there is none for the caller
     */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD, Role.HR})
    public TrialFacts one(long id) {
        return facts(get(id));
    }

    /**
     * Where it is tried, in the order of names in the reader's language (R4.3).
     *
     * @throws NotFound if there is none for the caller
     */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD, Role.HR})
    public List<StoreFacts> places(long id, Locale reader) {
        return readings.stores(get(id).plan().stores()).stream()
                .sorted(Comparator.comparing(StoreFacts::name, Alphabet.of(reader)))
                .toList();
    }

    /**
     * @throws NotFound if there is none for the caller
     */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD, Role.HR})
    public Effect effect(long id) {
        var trial = get(id);
        if (trial.state(clock.instant()) instanceof TrialState.Over) {
            log.told(trial, clock.instant());
        }
        return found(trial);
    }

    /**
     * For a sentence beside the idea: that is not yet the result that somebody read (R4.4).
     *
     * @throws NotFound if there is none for the caller
     */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD, Role.HR})
    public Effect glance(long id) {
        return found(get(id));
    }

    private Effect found(Trial trial) {
        return switch (trial.state(clock.instant())) {
            case TrialState.Off off -> new CalledOff(off.because());
            case TrialState.Over over -> Evaluation.of(trial.plan(), undisturbed(trial));
            default -> new Waiting(trial.plan().until());
        };
    }

    /**
     * Which store was set against which, in the order of names in the reader's language (R4.3).
     *
     * @return empty if there are too few stores
     * @throws NotFound if there is none
     * @throws Conflict if it is not over (R3.1)
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public List<ComparedSet> stores(long id, Locale reader) {
        var trial = get(id);
        if (!(trial.state(clock.instant()) instanceof TrialState.Over)) {
            throw new Conflict("stores are compared once the trial is over");
        }
        log.storesRead(trial);
        var plan = trial.plan();
        var found = Comparison.of(plan.stores(), undisturbed(trial));
        return found.matching() == null ? List.of() : found.named(Alphabet.of(reader));
    }

    /** Every open store, but for others that tried something else meanwhile (R1.5). */
    private List<StoreReading> undisturbed(Trial trial) {
        var plan = trial.plan();
        var busy = trials.busy(plan.windows().compared(), trial.id());
        busy.removeAll(plan.stores());
        return readings.of(plan.gauge(), plan.windows()).stream()
                .filter(one -> !busy.contains(one.store().code()))
                .toList();
    }

    private Trial get(long id) {
        var trial = trials.get(id);
        if (!seen(trial)) {
            throw new NotFound("there is no trial " + id);
        }
        return trial;
    }

    private boolean seen(Trial trial) {
        return log.manages() || !(trial.state(clock.instant()) instanceof TrialState.Draft);
    }

    private TrialFacts facts(Trial trial) {
        return trial.facts(clock.instant());
    }
}
