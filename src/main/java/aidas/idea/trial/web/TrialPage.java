package aidas.idea.trial.web;

import aidas.access.Caller;
import aidas.access.Role;
import aidas.idea.trial.ComparedSet;
import aidas.idea.trial.EffectWords;
import aidas.idea.trial.TrialFacts;
import aidas.idea.trial.TrialProof;
import aidas.idea.trial.TrialReading;
import aidas.idea.trial.TrialState;
import aidas.organisation.StoreFacts;
import aidas.shared.NotFound;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Behind {@code /idea/trial.xhtml}: the report of one trial, or all trials if none is asked for.
 * With {@code stores} HR reads which store was set against which, {@link TrialFiles} gives them and
 * the report to take along.
 */
@Named
@RequestScoped
public class TrialPage {

    @Inject TrialReading reading;
    @Inject TrialProof proof;
    @Inject EffectWords words;
    @Inject Caller caller;
    @Inject Text text;

    private Long id;
    private boolean stores;
    private List<TrialFacts> all = List.of();
    private Map<Long, String> titles;
    private TrialFacts facts;
    private EffectView view;
    private List<StoreFacts> places = List.of();
    private List<ComparedSet> sets = List.of();

    /**
     * @throws NotFound if there is no such trial for the reader
     */
    public void load() {
        all = id == null ? reading.all() : List.of(reading.one(id));
        titles = reading.titles(all);
        if (id == null) {
            return;
        }
        facts = all.getFirst();
        var effect = reading.effect(id);
        var language = text.locale();
        places = reading.places(id, language);
        view = EffectView.of(effect, words.of(facts.plan(), effect, language), text);
        if (stores && manages() && over()) {
            sets = reading.stores(id, language);
        }
    }

    /** Those that begin last first. */
    public List<TrialFacts> all() {
        return all;
    }

    public String title(TrialFacts trial) {
        return titles.getOrDefault(trial.idea(), "");
    }

    /** Null on the list of all. */
    public TrialFacts facts() {
        return facts;
    }

    public EffectView view() {
        return view;
    }

    /** Where it is tried, in the order of names. */
    public List<StoreFacts> places() {
        return places;
    }

    /** By the stores' names; empty unless HR asked for them. */
    public List<ComparedSet> sets() {
        return sets;
    }

    public String others(ComparedSet set) {
        return set.others().stream().map(other -> other.name()).collect(Collectors.joining(", "));
    }

    /** The figure's name, by itself. */
    public String gauge(TrialFacts trial) {
        return words.gauge(trial.plan().gauge(), text.locale());
    }

    /** From the first to the last day. */
    public String days(TrialFacts trial) {
        return text.period(trial.plan().windows().after());
    }

    /** The finding in a few words, or where the trial stands. */
    public String heading() {
        return text.of("idea.trial.heading." + view.outcome());
    }

    public String state(TrialFacts trial) {
        return text.of("idea.trial.state." + trial.state().code());
    }

    /** Is the plan what was frozen? */
    public boolean proven() {
        return proof.verify(id).holds();
    }

    public boolean over() {
        return facts.state() instanceof TrialState.Over;
    }

    public boolean draft() {
        return facts.state() instanceof TrialState.Draft;
    }

    /** Does the reader plan trials? */
    public boolean manages() {
        return caller.holds(Role.HR) && caller.scope().company();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public boolean isStores() {
        return stores;
    }

    public void setStores(boolean stores) {
        this.stores = stores;
    }
}
