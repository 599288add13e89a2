package aidas.pulse.web;

import aidas.pulse.Plan;
import aidas.pulse.Preview;
import aidas.pulse.PreviewDesk;
import aidas.pulse.ProgrammeCode;
import aidas.pulse.ProgrammeDesk;
import aidas.pulse.ProgrammeView;
import aidas.pulse.WaveView;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Behind {@code /pulse/programme.xhtml}: one programme, to write as a draft, then to run. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class PulseProgrammePage implements Serializable {

    private static final long serialVersionUID = 1;

    /** Waves to see without asking: half a year of monthly ones. */
    private static final int SHOWN = 6;

    @Inject ProgrammeDesk desk;
    @Inject PreviewDesk previews;
    @Inject Aims aims;

    private String programme;
    private ProgrammeView view;
    private PlanForm form;
    private transient Preview preview;

    public void load() {
        view = desk.one(code());
        form = new PlanForm(view.plan());
    }

    /**
     * The plan as it is written in the form, looked at before it is kept.
     *
     * @throws Refused naming every field that is wrong
     */
    Plan written() {
        var wrong = new ArrayList<Violation>();
        var plan = form.plan(wrong);
        var unknown = aims.unknown(plan.target());
        if (!unknown.isEmpty()) {
            wrong.add(new Violation("stores", String.join(", ", unknown)));
        }
        try {
            preview = previews.of(plan);
        } catch (Refused refused) {
            wrong.addAll(refused.violations());
        }
        if (!wrong.isEmpty()) {
            preview = null;
            throw new Refused(wrong);
        }
        return plan;
    }

    /** Of what was looked at last in the form; else of what is stored. */
    public PreviewView preview() {
        if (preview == null) {
            preview = previews.of(code());
        }
        return new PreviewView(preview);
    }

    /** Where it stands, and what may be done. */
    public Stage stage() {
        return new Stage(view);
    }

    ProgrammeCode code() {
        if (!ProgrammeCode.isCode(programme)) {
            throw new NotFound("no programme " + programme);
        }
        return new ProgrammeCode(programme);
    }

    /** Its last waves, the latest first. */
    public List<WaveView> latest() {
        return waves().limit(SHOWN).toList();
    }

    /** All before those. */
    public List<WaveView> earlier() {
        return waves().skip(SHOWN).toList();
    }

    private Stream<WaveView> waves() {
        return view.waves().reversed().stream();
    }

    public ProgrammeView view() {
        return view;
    }

    public PlanForm getForm() {
        return form;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }
}
