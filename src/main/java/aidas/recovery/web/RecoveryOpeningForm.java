package aidas.recovery.web;

import aidas.access.Language;
import aidas.access.StoreCode;
import aidas.recovery.Candidate;
import aidas.recovery.Complaint;
import aidas.recovery.OpeningDesk;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * On {@code /recovery/queue.xhtml}: a case opened by hand, of a call or of what was said unasked.
 */
@Named("recoveryOpening")
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class RecoveryOpeningForm implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject OpeningDesk desk;
    @Inject Text text;

    private String voice;
    private String store;
    private String cause;
    private String words;
    private String language;
    private String name;
    private String mail;
    private String phone;

    public String open() {
        try {
            var customer = new Candidate.Reach(name, mail, phone);
            long id = voice == null ? heard(customer) : desk.ofUnasked(number(), cause, customer);
            Notes.done(text.of("recovery.queue.opened"));
            return "/recovery/case.xhtml?faces-redirect=true&id=" + id;
        } catch (Refused refused) {
            Notes.refuse("opening", refused, field -> text.of("recovery.queue.wrong." + field));
            return null;
        } catch (Conflict known) {
            Notes.failed(text.of("recovery.queue.known"));
            return "/recovery/queue.xhtml?faces-redirect=true&stage=all";
        }
    }

    private long heard(Candidate.Reach customer) {
        if (store == null || store.isBlank()) {
            throw new Refused("store", "the code of a store");
        }
        var code = new StoreCode(store);
        return desk.open(
                code,
                new Complaint(
                        code, cause, words, Language.ofCode(language).orElse(null), customer));
    }

    private long number() {
        if (!voice.matches("[0-9]{1,18}")) {
            throw new NotFound("an entry is named by its number");
        }
        return Long.parseLong(voice);
    }

    /** Of something that was said unasked: its words are there already. */
    public boolean ofVoice() {
        return voice != null && !voice.isEmpty();
    }

    public String why() {
        return text.of("recovery.queue.open." + (ofVoice() ? "voice" : "why"));
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    public String getVoice() {
        return voice;
    }

    public void setVoice(String value) {
        voice = value == null || value.isEmpty() ? null : value;
    }

    public String getStore() {
        return store;
    }

    public void setStore(String value) {
        store = value;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String value) {
        cause = value;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String value) {
        words = value;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String value) {
        language = value;
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String value) {
        mail = value;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String value) {
        phone = value;
    }
}
