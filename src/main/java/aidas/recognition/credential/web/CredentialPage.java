package aidas.recognition.credential.web;

import aidas.access.Language;
import aidas.recognition.credential.CredentialDesk;
import aidas.recognition.credential.CredentialDesk.Carried;
import aidas.recognition.credential.CredentialView;
import aidas.recognition.credential.NewCredential;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.web.FileDownload;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Behind {@code /recognition/credential.xhtml}: own awards to carry elsewhere, or one of them. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class CredentialPage implements Serializable {

    private static final long serialVersionUID = 1;

    private static final String HERE =
            "/recognition/credential.xhtml?faces-redirect=true&includeViewParams=true";

    @Inject CredentialDesk desk;
    @Inject Text text;

    private String award;
    private Language language;
    private boolean named;
    private transient List<Carried> all;
    private transient Carried one;

    /**
     * @throws NotFound for an award that is not the reader's
     */
    public void load() {
        language = Language.ofCode(text.language()).orElse(Language.EN);
        if (award != null) {
            carried();
        }
    }

    /** Each own award, newest first, with its credential. */
    public List<Carried> all() {
        if (all == null) {
            all = desk.mine();
        }
        return all;
    }

    /** The one that the page is about. */
    public Carried carried() {
        if (one == null) {
            one = desk.mine(key());
        }
        return one;
    }

    private long key() {
        if (!award.matches("[0-9]{1,18}")) {
            throw new NotFound("an award is named by its number");
        }
        return Long.parseLong(award);
    }

    /** The one that is valid; null if there is none. */
    public CredentialView valid() {
        var newest = carried().credential();
        return newest != null && newest.valid() ? newest : null;
    }

    /**
     * @throws NotFound if it was taken back meanwhile
     */
    private CredentialView needed() {
        var valid = valid();
        if (valid == null) {
            throw new NotFound("there is no valid credential of this award");
        }
        return valid;
    }

    /** May one be made? */
    public boolean open() {
        return valid() == null && !withdrawn();
    }

    /** The company vouches no more for this award. */
    public boolean withdrawn() {
        return carried().barred();
    }

    public String make() {
        try {
            desk.make(new NewCredential(key(), language, named));
        } catch (Conflict | Unprocessable inTheWay) {
            Notes.failed(text.of("recognition.credential.not"));
            return HERE;
        } catch (Refused notSetUp) {
            Notes.failed(text.of("recognition.credential.off"));
            return HERE;
        }
        Notes.done(text.of("recognition.credential.made"));
        return HERE;
    }

    public String takeBack() {
        desk.takeBack(needed().id());
        Notes.done(text.of("recognition.credential.taken"));
        return HERE;
    }

    /** The signed text, as wallets and verifiers take it. */
    public void downloadJwt() {
        send(".jwt", "application/jwt", needed().signed());
    }

    /** The same to be read; it proves nothing. */
    public void downloadJson() {
        send(".json", "application/json", needed().json());
    }

    private void send(String ending, String type, String content) {
        var code = carried().earned().badge().code();
        FileDownload.send(code + ending, type, content.getBytes(StandardCharsets.UTF_8));
    }

    /** What becomes of an award of the list, as a key of a text. */
    public String state(Carried each) {
        var newest = each.credential();
        if (newest == null) {
            return "recognition.credential.state.none";
        }
        return "recognition.credential.state." + (newest.valid() ? "valid" : "ended");
    }

    /** When it was earned. */
    public String day(Carried each) {
        return text.of("recognition.credential.on", text.day(each.earned().day()));
    }

    /** Whether its owner is named, as a key of a text. */
    public String naming() {
        return "recognition.credential." + (valid().named() ? "named" : "unnamed");
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    public String getAward() {
        return award;
    }

    public void setAward(String award) {
        this.award = award;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public boolean isNamed() {
        return named;
    }

    public void setNamed(boolean named) {
        this.named = named;
    }
}
