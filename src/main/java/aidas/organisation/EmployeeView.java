package aidas.organisation;

import java.io.Serializable;
import java.util.List;

/**
 * All about one employee.
 *
 * @param version to be handed back with a change
 * @param history latest first
 */
public record EmployeeView(EmployeeEntry employee, long version, List<AssignmentLine> history)
        implements Serializable {

    public EmployeeView {
        history = List.copyOf(history);
    }
}
