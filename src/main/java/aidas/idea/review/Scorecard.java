package aidas.idea.review;

import aidas.organisation.EmployeeId;
import java.io.Serializable;
import java.time.Instant;

/**
 * What one reviewer thinks of an idea.
 *
 * @param login of the reviewer
 * @param employee null for a login without a number
 * @param impact on each customer it reaches: 3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal
 * @param confidence 100, 80 or 50 percent
 * @param effort person-days, 0.5 to 1,000
 * @param note why; empty for none
 */
public record Scorecard(
        String login,
        EmployeeId employee,
        double impact,
        int confidence,
        double effort,
        String note,
        Instant at)
        implements Serializable {

    /** Its weight without the reach: what each customer reached gets from a day of work. */
    double weight() {
        return impact * confidence / 100 / effort;
    }
}
