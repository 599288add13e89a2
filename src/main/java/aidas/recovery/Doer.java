package aidas.recovery;

import aidas.organisation.EmployeeId;
import java.io.Serializable;

/**
 * Who does something about a case.
 *
 * @param login null for the customer and the portal
 * @param employee null for a login without a number
 */
public record Doer(String login, EmployeeId employee) implements Serializable {

    /** The customer, or the portal itself. */
    static final Doer NOBODY = new Doer(null, null);

    Long key() {
        return employee == null ? null : employee.value();
    }
}
