package aidas.recognition;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a thank-you is meant to be read. */
public enum Reach {
    STORE,
    COMPANY;

    /** The name on the wire and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty if there is none of this code. */
    public static Optional<Reach> ofCode(String code) {
        return Arrays.stream(values()).filter(reach -> reach.code().equals(code)).findFirst();
    }
}
