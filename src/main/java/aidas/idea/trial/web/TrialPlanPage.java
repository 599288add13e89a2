package aidas.idea.trial.web;

import aidas.idea.IdeaReading;
import aidas.idea.trial.Feasibility;
import aidas.idea.trial.TrialDesk;
import aidas.idea.trial.TrialFacts;
import aidas.idea.trial.TrialReading;
import aidas.idea.trial.TrialState;
import aidas.organisation.StoreFacts;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Behind {@code /idea/trial-plan.xhtml}: HR plans a trial, freezes it, or calls it off. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class TrialPlanPage implements Serializable {

    private static final long serialVersionUID = 1;

    private static final String REPORT = "/idea/trial.xhtml?faces-redirect=true&id=";
    private static final String HERE = "/idea/trial-plan.xhtml?faces-redirect=true&id=";

    @Inject TrialDesk desk;
    @Inject TrialReading reading;
    @Inject IdeaReading ideas;
    @Inject Text text;

    private Long id;
    private Long idea;
    private String because;
    private String title;
    private TrialFacts facts;
    private PlanForm form = new PlanForm();
    private ArrayList<StoreFacts> stores;
    private Feasibility tried;

    /**
     * @throws NotFound if neither an idea nor a trial is asked for
     */
    public void load() {
        stores = new ArrayList<>(desk.stores());
        if (id != null) {
            facts = reading.one(id);
            idea = facts.idea();
            form = PlanForm.of(facts.plan());
        } else if (idea != null) {
            form.getTexts().put("weeks", "13");
        } else {
            throw new NotFound("a plan is of an idea");
        }
        title = ideas.one(idea).idea().title();
    }

    /** The idea's, in its own language. */
    public String title() {
        return title;
    }

    /** Says what the plan can find; nothing is kept. */
    public String attempt() {
        tried = null;
        try {
            tried = desk.feasibility(form.draft());
        } catch (Refused refused) {
            refuse(refused);
        }
        return null;
    }

    public String save() {
        try {
            if (id == null) {
                id = desk.plan(idea, form.draft());
            } else {
                desk.change(id, form.draft());
            }
        } catch (Refused refused) {
            refuse(refused);
            return null;
        } catch (Conflict meanwhile) {
            Notes.refuse(text.of("idea.trial-plan.conflict"));
            return null;
        }
        Notes.done(text.of("idea.trial-plan.kept"));
        return HERE + id;
    }

    public String freeze() {
        try {
            desk.freeze(id);
        } catch (Unprocessable late) {
            Notes.failed(text.of("idea.trial-plan.late"));
            return HERE + id;
        }
        Notes.done(text.of("idea.trial-plan.frozen"));
        return REPORT + id;
    }

    public String discard() {
        desk.discard(id);
        Notes.done(text.of("idea.trial-plan.discarded"));
        return "/idea/trial.xhtml?faces-redirect=true";
    }

    public String callOff() {
        try {
            desk.callOff(id, because);
        } catch (Refused empty) {
            Notes.refuse("off:because", text.of("idea.trial-plan.wrong.because"));
            return null;
        }
        Notes.done(text.of("idea.trial-plan.off"));
        return REPORT + id;
    }

    private void refuse(Refused refused) {
        Notes.refuse("plan", refused, field -> text.of("idea.trial-plan.wrong." + field));
    }

    /** Null until it was tried. */
    public Feasibility tried() {
        return tried;
    }

    /** By name. */
    public List<StoreFacts> stores() {
        return stores;
    }

    public boolean draft() {
        return facts == null || facts.state() instanceof TrialState.Draft;
    }

    /** Can it be called off? */
    public boolean ahead() {
        return facts != null && facts.state().ahead();
    }

    /** Is there something to freeze? */
    public boolean kept() {
        return facts != null && draft();
    }

    public PlanForm getForm() {
        return form;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getIdea() {
        return idea;
    }

    public void setIdea(Long idea) {
        this.idea = idea;
    }
}
