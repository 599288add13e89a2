package aidas.idea;

import aidas.organisation.EmployeeId;
import java.time.Instant;
import java.util.Set;

/**
 * Somebody commented on an idea.
 *
 * @param comment its key
 * @param mentioned whom it names
 */
public record IdeaCommented(
        long idea, long comment, EmployeeId author, Set<EmployeeId> mentioned, Instant at) {

    public IdeaCommented {
        mentioned = Set.copyOf(mentioned);
    }
}
