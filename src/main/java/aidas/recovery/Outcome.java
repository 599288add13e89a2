package aidas.recovery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a case ended. */
public enum Outcome {
    /** The customer said that it is solved. */
    RECOVERED,
    /** All was done, and the customer said nothing. */
    UNCONFIRMED,
    /** It was none: opened by mistake, twice, or a joke. */
    DISMISSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Outcome> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
