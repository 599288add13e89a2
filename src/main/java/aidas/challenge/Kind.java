package aidas.challenge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Against what is played; never against each other. */
public enum Kind {
    /** Each store against its own past. */
    OWN_PAST,
    /** All who joined together towards a number. */
    COMMON_GOAL;

    /** Empty if there is none of that code. */
    public static Optional<Kind> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** On the wire and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
