package aidas.recognition;

import aidas.organisation.EmployeeId;
import java.time.Instant;
import java.util.List;

/**
 * Somebody reacted to a thank-you (R6.3).
 *
 * @param concerned who gave or got the thank-you
 */
public record ReactionGiven(long kudos, EmployeeId who, List<EmployeeId> concerned, Instant at) {

    public ReactionGiven {
        concerned = List.copyOf(concerned);
    }
}
