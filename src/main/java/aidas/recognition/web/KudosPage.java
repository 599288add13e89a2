package aidas.recognition.web;

import aidas.access.Language;
import aidas.recognition.KudosView;
import aidas.recognition.NewsDesk;
import aidas.recognition.Reaction;
import aidas.recognition.ReportDesk;
import aidas.recognition.Talk;
import aidas.recognition.TalkDesk;
import aidas.recognition.WallReading;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Behind {@code /recognition/kudos.xhtml}: one thank-you, and what is said to it. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class KudosPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject WallReading reading;
    @Inject NewsDesk news;
    @Inject TalkDesk talks;
    @Inject ReportDesk reports;
    @Inject Text text;

    private String id;
    private boolean sent;
    private transient WallReading.One one;
    private String reply;
    private String reason;

    public void load() {
        if (kudos().got() || kudos().given()) {
            news.read(kudos().id());
        }
    }

    private long key() {
        return Keys.of(id);
    }

    private WallReading.One one() {
        if (one == null) {
            one = reading.one(key());
        }
        return one;
    }

    public KudosView kudos() {
        return one().kudos();
    }

    public Talk talk() {
        return one().talk();
    }

    /** Says it, or takes it back. */
    public String toggle(Reaction how) {
        if (talk().mine().contains(how)) {
            talks.unreact(key(), how);
        } else {
            talks.react(key(), how);
        }
        return here();
    }

    public String say() {
        try {
            talks.reply(key(), reply, Language.ofCode(text.language()).orElse(Language.EN));
        } catch (Refused refused) {
            Notes.refuse("reply", refused, field -> text.of("recognition.wrong." + field));
            return null;
        }
        return here();
    }

    /** The own one, or for HR anybody's. */
    public String takeBack(long said) {
        talks.withdraw(key(), said);
        return here();
    }

    /** May the reader take off what others said? */
    public boolean mayTakeOff() {
        return talks.mayTakeOff();
    }

    public String report() {
        try {
            reports.report(key(), reason);
        } catch (Refused refused) {
            Notes.refuse("report", refused, field -> text.of("recognition.wrong." + field));
            return null;
        }
        Notes.done(text.of("recognition.kudos.reported"));
        return here();
    }

    private String here() {
        return "/recognition/kudos.xhtml?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public boolean isSent() {
        return sent;
    }

    public void setSent(boolean sent) {
        this.sent = sent;
    }

    public String getReply() {
        return reply;
    }

    public void setReply(String reply) {
        this.reply = reply;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
