package aidas.organisation.rest;

import aidas.organisation.AssignmentLine;
import java.time.LocalDate;

/**
 * Where an employee was, on the wire.
 *
 * @param until the first day no longer there, absent while it goes on
 */
public record AssignmentJson(
        String store, String team, String role, LocalDate from, LocalDate until) {

    static AssignmentJson of(AssignmentLine line) {
        return new AssignmentJson(
                line.store(),
                line.team(),
                line.duty().code(),
                line.stay().from(),
                line.stay().end());
    }
}
