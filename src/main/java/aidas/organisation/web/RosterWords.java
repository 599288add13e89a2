package aidas.organisation.web;

import aidas.organisation.RosterChange.Field;
import aidas.organisation.RosterDesk;
import aidas.organisation.RosterFault;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Says faults and changes of a roster file in the reader's language. */
@Named
@RequestScoped
public class RosterWords {

    @Inject RosterDesk desk;
    @Inject Text text;

    /** Where a fault is: "Line 7, zone". */
    public String place(RosterFault fault) {
        return fault.column().isEmpty()
                ? text.of("organisation.roster.place.line", fault.line())
                : text.of("organisation.roster.place", fault.line(), fault.column());
    }

    /** What the place should have held. */
    public String expected(RosterFault fault) {
        return fault.expected().inWords(text.locale());
    }

    /** The old value before an arrow; nothing for what is new. */
    public String from(Field field) {
        return field.before().isEmpty() ? "" : field.before() + " →";
    }

    /** The new value; a dash if it is taken away. */
    public String to(Field field) {
        return field.after().isEmpty() ? "—" : field.after();
    }

    /** The headers of a roster file. */
    public String columns() {
        return String.join(", ", desk.columns());
    }
}
