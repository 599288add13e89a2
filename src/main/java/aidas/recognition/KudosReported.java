package aidas.recognition;

import aidas.organisation.EmployeeId;
import java.time.Instant;
import java.util.List;

/**
 * A report of a thank-you waits for HR (R7.4).
 *
 * @param concerned who gave or got it, and does not decide
 */
public record KudosReported(long kudos, List<EmployeeId> concerned, Instant at) {

    public KudosReported {
        concerned = List.copyOf(concerned);
    }
}
