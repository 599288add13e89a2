package aidas.pulse;

import aidas.organisation.EmployeeId;
import java.time.Instant;
import java.util.List;

/**
 * What was done about a wave is told (R7.3).
 *
 * @param action its key
 * @param concerned everybody it is told to: who works here, or was invited in the unit that it is
 *     about, whether they answered or not
 */
public record ActionTold(long action, List<EmployeeId> concerned, Instant at) {

    public ActionTold {
        concerned = List.copyOf(concerned);
    }
}
