package aidas.organisation;

import java.io.Serializable;

/**
 * An employee in a list.
 *
 * @param store the code of today's store, empty if none
 * @param storeName the name of today's store, empty if none
 */
public record EmployeeLine(
        String number,
        String givenName,
        String familyName,
        String store,
        String storeName,
        boolean active)
        implements Serializable {

    public String fullName() {
        return givenName + " " + familyName;
    }
}
