package aidas.organisation;

import aidas.access.EmployeeNumber;
import aidas.access.StoreCode;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who is where, from when until when.
 *
 * @param teamCode of a team of that store, empty for none (R2.4)
 */
public record AssignmentFacts(
        EmployeeNumber employee, StoreCode store, String teamCode, Duty duty, Stay stay)
        implements Serializable {

    /** What makes it the same assignment in two rosters (R4.2). */
    public record Key(EmployeeNumber employee, LocalDate from) implements Serializable {
        @Override
        public String toString() {
            return employee + " " + from;
        }
    }

    public Key key() {
        return new Key(employee, stay.from());
    }

    public Optional<TeamKey> team() {
        return teamCode.isEmpty() ? Optional.empty() : Optional.of(new TeamKey(store, teamCode));
    }

    AssignmentFacts until(LocalDate end) {
        return new AssignmentFacts(employee, store, teamCode, duty, new Stay(stay.from(), end));
    }
}
