package aidas.access;

import java.io.Serializable;

/**
 * The stable number of an employee, the same in the roster, in feedback and in the login: 1 to 20
 * characters.
 */
public record EmployeeNumber(String value) implements Serializable {

    public EmployeeNumber {
        if (value == null || value.isBlank() || value.length() > 20) {
            throw new IllegalArgumentException(
                    "a code has 1 to 20 characters, got '" + value + "'");
        }
    }

    /** Also read by Jakarta REST to convert a path parameter. */
    public static EmployeeNumber fromString(String text) {
        return new EmployeeNumber(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
