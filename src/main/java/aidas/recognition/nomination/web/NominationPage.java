package aidas.recognition.nomination.web;

import aidas.access.Forbidden;
import aidas.recognition.nomination.ApprovalDesk;
import aidas.recognition.nomination.NominationDesk;
import aidas.recognition.nomination.NominationReading;
import aidas.recognition.nomination.NominationView;
import aidas.recognition.nomination.Ruling;
import aidas.recognition.nomination.Verdict;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** Behind {@code /recognition/nomination.xhtml}: one nomination, and what its reader may do. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class NominationPage implements Serializable {

    private static final long serialVersionUID = 1;

    private static final String MINE = "/recognition/nominations.xhtml?faces-redirect=true";
    private static final String QUEUE = "/recognition/nominations-decide.xhtml?faces-redirect=true";

    @Inject NominationReading reading;
    @Inject NominationDesk desk;
    @Inject ApprovalDesk approvals;
    @Inject Text text;

    private String id;
    private boolean sent;
    private NominationView one;
    private String verdict;
    private String because;
    private Integer points;

    public void load() {
        one = reading.one(Keys.of(id));
    }

    public NominationView one() {
        return one;
    }

    public List<SelectItem> verdicts() {
        return Stream.of(Verdict.values())
                .filter(each -> each != Verdict.THANK || one.state().step() == 2)
                .map(
                        each ->
                                new SelectItem(
                                        each.code(),
                                        text.of("recognition.nomination.verdict." + each.code())))
                .toList();
    }

    /** Is there an amount to choose? */
    public boolean priced() {
        return one.state().step() == 2 && one.call().terms().points().size() > 1;
    }

    /** Decides the step that was read, even if it is another one's turn by now. */
    public String decide() {
        try {
            approvals.decide(
                    one.id(),
                    new Ruling(
                            one.state().step(),
                            Verdict.ofCode(verdict).orElse(null),
                            because,
                            points));
        } catch (Refused refused) {
            Notes.refuse(
                    "decide", refused, field -> text.of("recognition.nomination.wrong." + field));
            return null;
        } catch (Conflict | Forbidden | NotFound faster) {
            Notes.failed(text.of("recognition.nomination.decided"));
            return QUEUE;
        }
        Notes.done(text.of("recognition.nomination.done." + verdict));
        return QUEUE;
    }

    /** Takes it back, or throws the draft away. */
    public String withdraw() {
        try {
            desk.withdraw(one.id());
        } catch (Conflict late) {
            Notes.failed(text.of("recognition.nomination.late"));
            return MINE;
        }
        Notes.done(text.of("recognition.nomination.withdrawn"));
        return MINE;
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

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String verdict) {
        this.verdict = verdict;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }

    public Integer getPoints() {
        return points;
    }

    public void setPoints(Integer points) {
        this.points = points;
    }
}
