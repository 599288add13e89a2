package aidas.feedback.ledger.web;

import aidas.access.EmployeeNumber;
import aidas.access.Forbidden;
import aidas.feedback.ledger.CaseFile;
import aidas.feedback.ledger.DecisionDesk;
import aidas.feedback.ledger.DisputeReading;
import aidas.feedback.ledger.NewDispute;
import aidas.feedback.ledger.Verdict;
import aidas.feedback.ledger.Who;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;

/** Behind one dispute on {@code /feedback/disputes.xhtml}: what there is to decide it by. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class CasePage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String LIST = "/feedback/disputes.xhtml?faces-redirect=true";

    @Inject DisputeReading reading;
    @Inject DecisionDesk desk;
    @Inject Text text;

    private Long id;
    private CaseFile file;
    private String outcome = "moved";
    private String employee;
    private String evidence = "";

    public void load() {
        if (id != null) {
            file = reading.open(id);
            var proposed = file.dispute().proposed();
            employee = proposed == null ? null : proposed.number().value();
        }
    }

    /** Decides and leads back to the list, or names the field at fault. */
    public String decide() {
        int length = evidence == null ? 0 : evidence.strip().length();
        if (length < NewDispute.SHORTEST || length > NewDispute.LONGEST) {
            Notes.refuse("decision:evidence", text.of("feedback.disputes.evidence.wrong"));
            return null;
        }
        if (outcome.equals("moved") && (employee == null || employee.isBlank())) {
            Notes.refuse("decision:employee", text.of("feedback.disputes.employee.wrong"));
            return null;
        }
        try {
            desk.decide(id, file.dispute().version(), verdict(), evidence);
            Notes.done(text.of("feedback.disputes.decided"));
        } catch (Unprocessable meanwhile) {
            Notes.warned(text.of("feedback.disputes.meanwhile"));
        } catch (Refused | Forbidden party) {
            Notes.refuse("decision:employee", text.of("feedback.disputes.employee.party"));
            return null;
        }
        return LIST;
    }

    private Verdict verdict() {
        return switch (outcome) {
            case "moved" -> new Verdict.Moved(new EmployeeNumber(employee));
            case "spread" -> new Verdict.Spread();
            case "nobody" -> new Verdict.Nobody();
            default -> new Verdict.Rejected();
        };
    }

    /** What can be decided; nothing is spread where nobody else is credited. */
    public List<String> outcomes() {
        return file.trail().now().size() > 1
                ? List.of("moved", "spread", "nobody", "rejected")
                : List.of("moved", "nobody", "rejected");
    }

    /** To whom the credit could go: who is proposed, who sold, who was on duty. */
    public List<Who> candidates() {
        var people = new LinkedHashMap<Long, Who>();
        if (file.dispute().proposed() != null) {
            people.put(file.dispute().proposed().id(), file.dispute().proposed());
        }
        file.sale().forEach(sale -> people.put(sale.who().id(), sale.who()));
        file.roster().forEach(present -> people.put(present.who().id(), present.who()));
        people.remove(file.dispute().disputed().id());
        return List.copyOf(people.values());
    }

    public CaseFile file() {
        return file;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getEmployee() {
        return employee;
    }

    public void setEmployee(String employee) {
        this.employee = employee;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
