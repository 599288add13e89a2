package aidas.points;

import aidas.organisation.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a rule has paid and nothing has countered.
 *
 * @param other between whom and the person it was; null for a badge
 */
record Paid(EmployeeId who, EmployeeId other, LocalDate day, Instant at) {

    boolean between(EmployeeId one, EmployeeId another) {
        return who.equals(one) && another.equals(other) || who.equals(another) && one.equals(other);
    }
}
