package aidas.challenge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is counted of those who joined. Attendance is none of them (R1.4). */
public enum Measure {
    /** Thanks that they gave to colleagues. */
    THANKS,
    /** How many different colleagues each of them thanked, added up. */
    COLLEAGUES,
    /**
     * Customers' answers credited to them whose cause was the person, and those with a good mark.
     */
    PRAISE;

    /** Empty if there is none of that code. */
    public static Optional<Measure> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** On the wire and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
