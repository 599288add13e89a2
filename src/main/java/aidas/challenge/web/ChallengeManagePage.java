package aidas.challenge.web;

import aidas.access.Forbidden;
import aidas.challenge.ChallengeDesk;
import aidas.challenge.ChallengeFacts;
import aidas.challenge.ChallengeState;
import aidas.challenge.ChallengeTrial;
import aidas.challenge.Trial;
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
import java.util.List;

/** Behind {@code /challenge/manage.xhtml}: challenges as HR and leads write them. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class ChallengeManagePage implements Serializable {

    private static final long serialVersionUID = 1;

    private static final String HERE = "/challenge/manage.xhtml?faces-redirect=true";

    @Inject ChallengeDesk desk;
    @Inject ChallengeTrial trial;
    @Inject Text text;
    @Inject OwnStore own;

    private String edit;
    private String reason;
    private List<ChallengeFacts> all;
    private ChallengeForm form = new ChallengeForm();
    private Trial tried;

    public void load() {
        all = desk.all();
        if (edit == null) {
            own.code().ifPresent(store -> form.put("place", store));
            form.put("area", own.company() ? "company" : "store");
        } else {
            form =
                    all.stream()
                            .filter(each -> each.code().value().equals(edit) && draft(each))
                            .findFirst()
                            .map(ChallengeForm::of)
                            .orElseThrow(() -> new NotFound("there is no draft " + edit));
        }
    }

    /** Tries what stands in the form on the past; nothing is kept. */
    public String attempt() {
        tried = null;
        try {
            tried = trial.simulate(form.draft());
        } catch (Refused refused) {
            refuse(refused);
        } catch (Forbidden foreign) {
            Notes.refuse("challenge:place", text.of("challenge.manage.wrong.place"));
        }
        return null;
    }

    public String save() {
        try {
            desk.draft(edit == null ? form.text("code") : edit, form.draft());
        } catch (Refused refused) {
            refuse(refused);
            return null;
        } catch (Conflict taken) {
            Notes.refuse("challenge:code", text.of("challenge.manage.wrong.code"));
            return null;
        } catch (Forbidden foreign) {
            Notes.refuse("challenge:place", text.of("challenge.manage.wrong.place"));
            return null;
        }
        return done("challenge.manage.kept");
    }

    public String publish(ChallengeFacts facts) {
        try {
            desk.publish(facts.code());
        } catch (Unprocessable late) {
            Notes.failed(text.of("challenge.manage.late." + late.field()));
            return HERE;
        } catch (Conflict | NotFound meanwhile) {
            return meanwhile();
        }
        return done("challenge.manage.published");
    }

    public String discard(ChallengeFacts facts) {
        try {
            desk.discard(facts.code());
        } catch (Conflict | NotFound meanwhile) {
            return meanwhile();
        }
        return done("challenge.manage.discarded");
    }

    public String callOff(ChallengeFacts facts) {
        try {
            desk.callOff(facts.code(), reason);
        } catch (Refused empty) {
            Notes.failed(text.of("challenge.manage.wrong.reason"));
            return null;
        } catch (Conflict meanwhile) {
            return meanwhile();
        }
        return done("challenge.manage.off");
    }

    private String meanwhile() {
        Notes.failed(text.of("challenge.manage.meanwhile"));
        return HERE;
    }

    private String done(String key) {
        Notes.done(text.of(key));
        return HERE;
    }

    /** In three languages alike: {@code name.en} is asked for as {@code name} is. */
    private void refuse(Refused refused) {
        Notes.refuse(
                "challenge",
                refused,
                field -> text.of("challenge.manage.wrong." + field.split("\\.", 2)[0]));
    }

    /** Those that begin last first, drafts too. */
    public List<ChallengeFacts> all() {
        return all;
    }

    public boolean draft(ChallengeFacts facts) {
        return facts.state() instanceof ChallengeState.Draft;
    }

    /** Can it be called off? */
    public boolean open(ChallengeFacts facts) {
        return facts.state().open();
    }

    /** Null until a goal was tried. */
    public Trial tried() {
        return tried;
    }

    /** The key of the form's heading. */
    public String heading() {
        return edit == null ? "challenge.manage.add" : "challenge.manage.change";
    }

    public ChallengeForm getForm() {
        return form;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getEdit() {
        return edit;
    }

    public void setEdit(String edit) {
        this.edit = edit;
    }
}
