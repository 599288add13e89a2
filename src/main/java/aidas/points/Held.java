package aidas.points;

import aidas.access.EmployeeNumber;
import java.io.Serializable;
import java.util.List;

/** What a person has, as HR reads it: the newest lines and the balance. */
public record Held(EmployeeNumber employee, String name, long balance, List<StatementLine> lines)
        implements Serializable {

    public Held {
        lines = List.copyOf(lines);
    }
}
