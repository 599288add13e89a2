package aidas.recognition.nomination;

import aidas.organisation.EmployeeId;
import java.io.Serializable;

/**
 * Who decides a step.
 *
 * @param login by which somebody without a number is known too
 * @param employee null for a login without a number
 */
record Decider(String login, EmployeeId employee) implements Serializable {

    boolean is(EmployeeId person) {
        return employee != null && employee.equals(person);
    }

    /** The same person, by login or by number? */
    boolean same(Decider other) {
        return login.equals(other.login) || is(other.employee);
    }
}
