package aidas.organisation;

import java.io.Serializable;

/**
 * Who was where: one line of an employee's or a store's history.
 *
 * @param team the team's name, empty if none
 */
public record AssignmentLine(
        String number,
        String givenName,
        String familyName,
        String store,
        String storeName,
        String city,
        String team,
        Duty duty,
        Stay stay)
        implements Serializable {

    public String fullName() {
        return givenName + " " + familyName;
    }
}
