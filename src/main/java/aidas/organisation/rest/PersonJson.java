package aidas.organisation.rest;

import aidas.organisation.AssignmentLine;
import java.time.LocalDate;

/**
 * Who is at a store, on the wire.
 *
 * @param team the team's name, empty if none
 * @param until the first day no longer there, absent while it goes on
 */
public record PersonJson(
        String number,
        String givenName,
        String familyName,
        String team,
        String role,
        LocalDate from,
        LocalDate until) {

    static PersonJson of(AssignmentLine line) {
        return new PersonJson(
                line.number(),
                line.givenName(),
                line.familyName(),
                line.team(),
                line.duty().code(),
                line.stay().from(),
                line.stay().end());
    }
}
