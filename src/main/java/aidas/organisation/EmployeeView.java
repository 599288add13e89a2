package aidas.organisation;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * All about one employee.
 *
 * @param version to be handed back with a change
 * @param place today's assignment, or null if there is none
 * @param history latest first
 */
public record EmployeeView(
        EmployeeEntry employee, long version, AssignmentLine place, List<AssignmentLine> history)
        implements Serializable {

    public EmployeeView {
        history = List.copyOf(history);
    }

    public Optional<AssignmentLine> today() {
        return Optional.ofNullable(place);
    }
}
