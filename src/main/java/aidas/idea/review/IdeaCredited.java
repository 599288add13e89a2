package aidas.idea.review;

import aidas.organisation.EmployeeId;
import java.time.Instant;
import java.util.List;

/**
 * An adopted idea credits people, in the transaction in which it is adopted or claimed (R6.1).
 *
 * @param people its author and the authors of what was merged into it
 * @param points for each; 0 for none
 */
public record IdeaCredited(
        long idea, String title, List<EmployeeId> people, int points, Instant at) {

    public IdeaCredited {
        people = List.copyOf(people);
    }
}
