package aidas.recognition;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody says to a thank-you with one tap (R6.1). */
public enum Reaction {
    DESERVED,
    SAME,
    GLAD;

    /** The name on the wire and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty if there is none of this code. */
    public static Optional<Reaction> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
