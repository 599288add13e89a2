package aidas.recovery;

import aidas.organisation.EmployeeId;
import java.time.Instant;
import java.util.List;

/**
 * A case is late.
 *
 * @param leads of its store; none if it goes to HR
 */
public record CaseEscalated(long id, List<EmployeeId> leads, Instant at) {

    public CaseEscalated {
        leads = List.copyOf(leads);
    }
}
