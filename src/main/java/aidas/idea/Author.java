package aidas.idea;

import aidas.organisation.EmployeeEntry;
import java.io.Serializable;

/** Whom an idea credits, by name. */
public record Author(String number, String fullName) implements Serializable {

    public static Author of(EmployeeEntry employee) {
        return new Author(employee.facts().number().value(), employee.facts().fullName());
    }
}
