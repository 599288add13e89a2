package aidas.insight;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose experience a measure tells of. */
public enum Side {
    /** Employees. */
    EX,
    /** Customers. */
    CX,
    /** The till and the books. */
    BUSINESS;

    /** The name on the wire and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Side> ofCode(String code) {
        return Arrays.stream(values()).filter(side -> side.code().equals(code)).findFirst();
    }
}
