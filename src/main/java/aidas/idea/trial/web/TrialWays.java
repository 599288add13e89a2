package aidas.idea.trial.web;

import aidas.access.Caller;
import aidas.access.Role;
import aidas.idea.trial.IdeaEffects;
import aidas.idea.trial.IdeaEffects.Told;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How pages of ideas lead to trials. */
@Named
@RequestScoped
public class TrialWays {

    @Inject IdeaEffects effects;
    @Inject Caller caller;
    @Inject Text text;

    private List<Told> told;

    /** May the reader open trials? Who only owns the company reads ideas, but not these. */
    public boolean open() {
        return caller.holds(Role.EMPLOYEE) || caller.holds(Role.TEAM_LEAD) || caller.holds(Role.HR);
    }

    /** May the reader plan one? */
    public boolean plans() {
        return caller.holds(Role.HR);
    }

    /** May the reader handle ideas? */
    public boolean handles() {
        return plans() || caller.holds(Role.TEAM_LEAD);
    }

    /** What became of the idea's trials, newest first; of one idea a request. */
    public List<Told> of(long idea) {
        if (told == null) {
            told = open() ? effects.of(idea, text.locale()) : List.of();
        }
        return told;
    }
}
