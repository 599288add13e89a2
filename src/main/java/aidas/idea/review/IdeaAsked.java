package aidas.idea.review;

import aidas.organisation.EmployeeId;
import java.time.Instant;
import java.util.Set;

/**
 * People were asked to handle an idea (R1.2, R1.3).
 *
 * @param owner are they its owner? Else they review it
 */
public record IdeaAsked(long idea, Set<EmployeeId> people, boolean owner, Instant at) {

    public IdeaAsked {
        people = Set.copyOf(people);
    }
}
