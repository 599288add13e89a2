package aidas.feedback.ledger.web;

import aidas.access.EmployeeNumber;
import aidas.feedback.ledger.Credit;
import aidas.feedback.ledger.CreditTrail;
import aidas.feedback.ledger.DisputeDesk;
import aidas.feedback.ledger.DisputeReading;
import aidas.feedback.ledger.DisputeView;
import aidas.feedback.ledger.Hearing;
import aidas.feedback.ledger.NewDispute;
import aidas.feedback.ledger.Reason;
import aidas.feedback.ledger.TrailReading;
import aidas.feedback.ledger.Who;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * Behind {@code /feedback/dispute.xhtml}: why an answer is the reader's, "this was not me", and
 * what became of it; without an answer all disputes that concern the reader.
 */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class DisputePage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String PAGE = "/feedback/dispute.xhtml?faces-redirect=true";

    @Inject TrailReading reading;
    @Inject DisputeReading disputes;
    @Inject DisputeDesk desk;
    @Inject Text text;

    private Long answer;
    private Hearing hearing;
    private List<DisputeView> mine = List.of();
    private final DisputeForm form = new DisputeForm();

    public void load() {
        if (answer == null) {
            mine = reading.mine();
        } else {
            hearing = disputes.hear(answer);
        }
    }

    /** Raises the dispute and leads to its state, or names the field at fault. */
    public String raise() {
        if (form.length() < NewDispute.SHORTEST || form.length() > NewDispute.LONGEST) {
            Notes.refuse("raise:words", text.of("feedback.dispute.words.wrong"));
            return null;
        }
        var chosen = chosen();
        if (chosen.who().number().value().equals(form.getProposed())) {
            Notes.refuse("raise:proposed", text.of("feedback.dispute.proposed.wrong"));
            return null;
        }
        try {
            desk.raise(
                    new NewDispute(
                            answer,
                            chosen.who().number(),
                            Reason.valueOf(form.getReason()),
                            form.getWords(),
                            number(form.getProposed())));
            Notes.done(text.of("feedback.dispute.raised"));
        } catch (Refused meanwhile) {
            Notes.warned(text.of("feedback.dispute.meanwhile"));
        }
        return here();
    }

    public String withdraw(long id) {
        try {
            desk.withdraw(id);
            Notes.done(text.of("feedback.dispute.withdrawn"));
        } catch (Unprocessable decided) {
            Notes.warned(text.of("feedback.dispute.decided"));
        }
        return answer == null ? PAGE : here();
    }

    private Credit chosen() {
        return disputable().stream()
                .filter(credit -> credit.who().number().value().equals(form.getEmployee()))
                .findFirst()
                .orElse(disputable().getFirst());
    }

    private String here() {
        return PAGE + "&answer=" + answer;
    }

    private static EmployeeNumber number(String text) {
        return text == null || text.isBlank() ? null : new EmployeeNumber(text);
    }

    /** Are there credits of others to choose from? */
    public boolean chooses() {
        return disputable().stream().anyMatch(credit -> !credit.mine());
    }

    /** Is some of the answer the reader's own now? */
    public boolean own() {
        return trail().now().stream().anyMatch(Credit::mine);
    }

    public Reason[] reasons() {
        return Reason.values();
    }

    public CreditTrail trail() {
        return hearing == null ? null : hearing.trail();
    }

    public List<DisputeView> mine() {
        return mine;
    }

    public List<Credit> disputable() {
        return hearing.disputable();
    }

    /** Those on duty that day whom the reader may name as the one who served. */
    public List<Who> colleagues() {
        return hearing.colleagues();
    }

    public DisputeForm getForm() {
        return form;
    }

    public Long getAnswer() {
        return answer;
    }

    public void setAnswer(Long answer) {
        this.answer = answer;
    }
}
