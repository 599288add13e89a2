package aidas.organisation.rest;

import aidas.organisation.EmployeeLine;

/** An employee in a list on the wire; {@code store} is today's, empty if none. */
public record EmployeeLineJson(
        String number, String givenName, String familyName, String store, boolean active) {

    static EmployeeLineJson of(EmployeeLine line) {
        return new EmployeeLineJson(
                line.number(), line.givenName(), line.familyName(), line.store(), line.active());
    }
}
