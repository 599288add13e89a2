package aidas.recognition;

import aidas.organisation.EmployeeId;
import java.time.Instant;
import java.util.List;

/**
 * Somebody replied to a thank-you (R6.3).
 *
 * @param reply its key
 * @param concerned who gave or got the thank-you
 */
public record ReplyGiven(
        long kudos, long reply, EmployeeId author, List<EmployeeId> concerned, Instant at) {

    public ReplyGiven {
        concerned = List.copyOf(concerned);
    }
}
