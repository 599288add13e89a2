package aidas.notification;

import aidas.organisation.EmployeeId;
import java.time.ZoneId;

/**
 * Whose inbox it is.
 *
 * @param who null for a login without an employee's number
 * @param hr does the desk of HR belong to it?
 * @param zone where the person works today; UTC for who has no place
 */
record Owner(EmployeeId who, boolean hr, ZoneId zone) {

    private static final long NOBODY = -1;

    /** The person's key, or one that nobody has. */
    long key() {
        return who == null ? NOBODY : who.value();
    }
}
