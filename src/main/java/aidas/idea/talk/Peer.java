package aidas.idea.talk;

import aidas.organisation.EmployeeId;
import java.io.Serializable;

/**
 * Somebody who works here, or did.
 *
 * @param place store and city of today; empty for nowhere
 */
public record Peer(EmployeeId id, String number, String givenName, String familyName, String place)
        implements Serializable {

    public String fullName() {
        return givenName + " " + familyName;
    }

    /** The first letters of both names. */
    public String initials() {
        return first(givenName) + first(familyName);
    }

    private static String first(String name) {
        return name.substring(0, name.offsetByCodePoints(0, name.isEmpty() ? 0 : 1));
    }
}
