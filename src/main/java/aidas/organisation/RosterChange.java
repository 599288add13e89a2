package aidas.organisation;

import java.io.Serializable;
import java.util.List;

/**
 * One thing that a roster file makes different (R4.1).
 *
 * @param subject the code, number, or number and first day by which the thing is known
 * @param fields what it gets, from what to what; the old values are empty for what is new
 */
public record RosterChange(Kind kind, Action action, String subject, List<Field> fields)
        implements Serializable {

    public RosterChange {
        fields = List.copyOf(fields);
    }

    /** What a roster tells of, in the order in which it is written. */
    public enum Kind {
        REGION,
        STORE,
        TEAM,
        EMPLOYEE,
        ASSIGNMENT
    }

    /** What happens to it; only assignments are closed or moved (R4.2). */
    public enum Action {
        CREATED,
        CHANGED,
        CLOSED,
        MOVED,
        UNCHANGED
    }

    /** One column's old and new value, as written in a roster file. */
    public record Field(String name, String before, String after) implements Serializable {}
}
