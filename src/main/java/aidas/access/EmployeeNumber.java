package aidas.access;

import aidas.shared.Characters;
import java.io.Serializable;
import java.util.Optional;

/**
 * The stable number of an employee, the same in the roster, in feedback and in the login: 1 to 20
 * characters.
 */
public record EmployeeNumber(String value) implements Serializable {

    private static final int LONGEST = 20;

    public EmployeeNumber {
        if (value == null || value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a code has 1 to 20 characters, got '" + value + "'");
        }
    }

    /** Empty if it cannot be one, whoever wrote it. */
    public static Optional<EmployeeNumber> of(String text) {
        return Characters.areName(text, LONGEST)
                ? Optional.of(new EmployeeNumber(text))
                : Optional.empty();
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
