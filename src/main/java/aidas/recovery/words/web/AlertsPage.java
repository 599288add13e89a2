package aidas.recovery.words.web;

import aidas.access.Caller;
import aidas.access.Role;
import aidas.recovery.words.Alert;
import aidas.recovery.words.AlertDesk;
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

/** Behind {@code /recovery/alerts.xhtml}: what customers wrote that needs a look, and one of it. */
@Named("alertsPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class AlertsPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String HERE = "/recovery/alerts.xhtml?faces-redirect=true";
    private static final String SETTLED = "settled";

    @Inject AlertDesk desk;
    @Inject Caller caller;
    @Inject Text text;

    private String id = "";
    private String view = "";
    private String before = "";
    private List<Alert> alerts = List.of();
    private Alert alert;
    private String note;
    private Long word;
    private String phrase;

    /** Reads what the address asks for. */
    public void load() {
        if (id.isEmpty()) {
            alerts = desk.list(open(), before.isEmpty() ? null : (Long) number(before));
        } else {
            alert = desk.one(number(id));
            phrase = alert.suggestion();
        }
    }

    private static long number(String key) {
        if (!key.matches("[0-9]{1,18}")) {
            throw new NotFound("an alert is named by its number");
        }
        return Long.parseLong(key);
    }

    /** Are those shown that somebody still has to look at? */
    public boolean open() {
        return !SETTLED.equals(view);
    }

    /** Those of the page. */
    public List<Alert> alerts() {
        return alerts;
    }

    /** Null if the list is shown. */
    public Alert alert() {
        return alert;
    }

    /** How many wait in all. */
    public long waiting() {
        return desk.open();
    }

    /** May the reader change the lists? */
    public boolean lists() {
        return caller.holds(Role.HR);
    }

    public String acknowledge() {
        try {
            desk.acknowledge(alert.id(), note);
        } catch (Refused refused) {
            Notes.refuse("look", refused, field -> text.of("recovery.alerts.wrong." + field));
            return null;
        } catch (Conflict before) {
            Notes.failed(text.of("recovery.alerts.before"));
            return HERE;
        }
        Notes.done(text.of("recovery.alerts.acknowledged"));
        return HERE;
    }

    public String falseAlarm() {
        try {
            desk.falseAlarm(alert.id(), word, phrase);
        } catch (Refused refused) {
            Notes.refuse("harmless", refused, field -> text.of("recovery.alerts.wrong." + field));
            return null;
        } catch (Conflict before) {
            Notes.failed(text.of("recovery.alerts.before"));
            return HERE;
        }
        Notes.done(text.of("recovery.alerts.taught"));
        return HERE;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view == null ? "" : view;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before == null ? "" : before;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Long getWord() {
        return word;
    }

    public void setWord(Long word) {
        this.word = word;
    }

    public String getPhrase() {
        return phrase;
    }

    public void setPhrase(String phrase) {
        this.phrase = phrase;
    }
}
