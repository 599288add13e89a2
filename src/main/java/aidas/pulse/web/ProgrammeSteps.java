package aidas.pulse.web;

import aidas.pulse.ProgrammeDesk;
import aidas.shared.Conflict;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What HR does to a plan on {@code /pulse/programme.xhtml}. */
@Named
@RequestScoped
public class ProgrammeSteps {

    static final String HERE = "/pulse/programme.xhtml?faces-redirect=true&programme=";

    @Inject PulseProgrammePage page;
    @Inject ProgrammeDesk desk;
    @Inject PlannerWords words;
    @Inject Text text;

    private String trouble;

    /** Shows what could be seen of what is written, without keeping it. */
    public void look() {
        try {
            page.written();
        } catch (Refused refused) {
            refuse(refused);
        }
    }

    public String save() {
        return stored() ? done("saved") : null;
    }

    /** Keeps what is written, then starts; what is settled already is started as it is. */
    public String start() {
        if (page.stage().writing() && !stored()) {
            return null;
        }
        try {
            desk.start(page.code());
            return done("started");
        } catch (Conflict late) {
            Notes.failed(text.of("pulse.programme.late"));
            return HERE + page.code();
        }
    }

    private boolean stored() {
        try {
            desk.change(page.code(), page.view().version(), page.written());
            return true;
        } catch (Refused refused) {
            refuse(refused);
        } catch (Conflict late) {
            trouble = text.of("pulse.programme.stale", page.getProgramme());
        }
        return false;
    }

    private void refuse(Refused refused) {
        refused.violations()
                .forEach(wrong -> Notes.refuse(PlannerWords.place(wrong), words.expected(wrong)));
        trouble = text.of("pulse.programme.wrong", refused.violations().size());
    }

    /** Why nothing was kept; null if that is not so. */
    public String trouble() {
        return trouble;
    }

    private String done(String what) {
        Notes.done(text.of("pulse.programme.done." + what));
        return HERE + page.code();
    }
}
