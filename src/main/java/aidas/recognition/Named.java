package aidas.recognition;

import aidas.organisation.EmployeeEntry;
import java.io.Serializable;

/** Somebody in a thank-you. */
public record Named(String number, String givenName, String familyName) implements Serializable {

    public static Named of(EmployeeEntry employee) {
        var facts = employee.facts();
        return new Named(facts.number().value(), facts.givenName(), facts.familyName());
    }

    public String fullName() {
        return givenName + " " + familyName;
    }

    /** The first letters of both names. */
    public String initials() {
        return first(givenName) + first(familyName);
    }

    private static String first(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
