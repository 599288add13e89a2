package aidas.idea.review;

import aidas.organisation.EmployeeId;
import java.time.Instant;
import java.util.Set;

/**
 * An idea got no answer in time (R5.1).
 *
 * @param owner to whom it is brought; null if it is brought to HR
 * @param credited whose idea it is, as far as anybody knows
 */
public record IdeaEscalated(long idea, EmployeeId owner, Set<EmployeeId> credited, Instant at) {

    public IdeaEscalated {
        credited = Set.copyOf(credited);
    }
}
