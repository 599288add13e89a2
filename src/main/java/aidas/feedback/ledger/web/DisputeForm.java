package aidas.feedback.ledger.web;

import aidas.feedback.ledger.Reason;
import java.io.Serializable;

/** What the form of a dispute holds until it is sound. */
public class DisputeForm implements Serializable {

    private static final long serialVersionUID = 1;

    private String employee;
    private String reason = Reason.COLLEAGUE.name();
    private String words = "";
    private String proposed;

    int length() {
        return words == null ? 0 : words.strip().length();
    }

    public String getEmployee() {
        return employee;
    }

    public void setEmployee(String employee) {
        this.employee = employee;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getProposed() {
        return proposed;
    }

    public void setProposed(String proposed) {
        this.proposed = proposed;
    }
}
