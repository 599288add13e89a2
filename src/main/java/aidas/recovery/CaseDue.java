package aidas.recovery;

import aidas.organisation.EmployeeId;
import java.time.Instant;
import java.util.List;

/**
 * A case is due soon, or its customer said something.
 *
 * @param people who work it: its owner while they work there, else the leads of its store
 * @param spoken did the customer say something? Else it is due soon
 */
public record CaseDue(long id, List<EmployeeId> people, boolean spoken, Instant at) {

    public CaseDue {
        people = List.copyOf(people);
    }
}
