package aidas.recognition.nomination;

import aidas.organisation.EmployeeId;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A step that was decided: by whom and when. */
@Embeddable
class Step {

    private Instant at;
    private String login;
    private Long employeeId;

    /** For JPA. */
    protected Step() {}

    Step(Decider by, Instant at) {
        this.at = at;
        this.login = by.login();
        this.employeeId = by.employee() == null ? null : (Long) by.employee().value();
    }

    Instant at() {
        return at;
    }

    Decider by() {
        return new Decider(login, employeeId == null ? null : new EmployeeId(employeeId));
    }
}
