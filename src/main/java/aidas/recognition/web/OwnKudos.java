package aidas.recognition.web;

import aidas.recognition.ConsentDesk;
import aidas.recognition.KudosState;
import aidas.recognition.KudosView;
import aidas.recognition.PraiseDesk;
import aidas.recognition.Reach;
import aidas.recognition.ThankDesk;
import aidas.recognition.value.ValueCode;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;

/** What giver and receiver do with their own on {@code /recognition/kudos.xhtml}. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class OwnKudos implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject ThankDesk desk;
    @Inject ConsentDesk consents;
    @Inject PraiseDesk praise;
    @Inject Text text;
    @Inject Clock clock;

    private final ThankForm form = new ThankForm();
    private long id;
    private Boolean shown;

    /** Takes what the form begins with. */
    public void load(KudosView kudos) {
        id = kudos.id();
        if (!kudos.praise()) {
            form.setValue(kudos.value().code().value());
            form.setMessage(kudos.message());
        }
        form.setReach(kudos.reach().code());
    }

    /** Given by the reader less than ten minutes ago? */
    public boolean editable(KudosView kudos) {
        return kudos.given()
                && kudos.state() instanceof KudosState.Standing it
                && clock.instant().isBefore(it.settled());
    }

    /** Given by the reader, and it stands? */
    public boolean mayWithdraw(KudosView kudos) {
        return kudos.given() && kudos.state() instanceof KudosState.Standing;
    }

    /** Does it stand on the wall, as far as the reader is asked? */
    public boolean shown() {
        if (shown == null) {
            shown = consents.shown(id);
        }
        return shown;
    }

    public String edit() {
        try {
            desk.edit(
                    id,
                    ValueCode.isCode(form.getValue()) ? new ValueCode(form.getValue()) : null,
                    form.getMessage(),
                    Reach.ofCode(form.getReach()).orElse(null));
        } catch (Refused refused) {
            Notes.refuse("edit", refused, field -> text.of("recognition.wrong." + field));
            return null;
        } catch (Unprocessable late) {
            Notes.failed(text.of("recognition.kudos.late"));
            return here();
        }
        Notes.done(text.of("recognition.kudos.edited"));
        return here();
    }

    public String withdraw() {
        try {
            desk.withdraw(id);
        } catch (Unprocessable before) {
            return "/recognition/wall.xhtml?faces-redirect=true";
        }
        Notes.done(text.of("recognition.kudos.withdrawn"));
        return "/recognition/wall.xhtml?faces-redirect=true";
    }

    public String takeDown() {
        praise.takeDown(id);
        Notes.done(text.of("recognition.kudos.down"));
        return "/recognition/wall.xhtml?faces-redirect=true";
    }

    public String show() {
        return show(true, "recognition.kudos.shown");
    }

    public String keepOff() {
        return show(false, "recognition.kudos.kept");
    }

    private String show(boolean yes, String key) {
        consents.show(id, yes);
        Notes.done(text.of(key));
        return here();
    }

    private String here() {
        return "/recognition/kudos.xhtml?faces-redirect=true&id=" + id;
    }

    public ThankForm getForm() {
        return form;
    }
}
