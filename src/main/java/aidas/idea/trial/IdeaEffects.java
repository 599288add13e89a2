package aidas.idea.trial;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** What an idea's page tells of its trials. */
@UseCases
public class IdeaEffects {

    @Inject TrialReading reading;
    @Inject EffectWords words;

    /**
     * A trial in a sentence.
     *
     * @param trial its key
     * @param finding what became of it, or why nothing is told
     */
    public record Told(long trial, String finding) implements Serializable {}

    /** Newest first; empty for an idea that nobody tried. */
    @Requires({Role.EMPLOYEE, Role.TEAM_LEAD, Role.HR})
    public List<Told> of(long idea, Locale reader) {
        return reading.ofIdea(idea).stream()
                .map(
                        trial ->
                                new Told(
                                        trial.id(),
                                        words.of(trial.plan(), reading.glance(trial.id()), reader)
                                                .getFirst()))
                .toList();
    }
}
