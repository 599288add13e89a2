package aidas.points;

import aidas.organisation.EmployeeId;
import java.util.Objects;

/**
 * What stands in the ledger, as far as a counter-entry repeats it.
 *
 * @param rule the key of the version; null by hand
 * @param event what it is for; null by hand
 * @param countered has it a counter-entry?
 * @param occasion for which it came in (R1.4)
 */
record Posting(
        long id,
        String kind,
        long fund,
        EmployeeId who,
        int points,
        Long rule,
        String event,
        boolean countered,
        String occasion) {

    /** Did it move as many points of that person? */
    boolean moved(EmployeeId person, Integer many) {
        return who.equals(person) && Objects.equals(points, many);
    }
}
