package aidas.recovery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How words reached the customer. */
public enum Way {
    LETTER,
    CALL,
    PERSON;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Way> ofCode(String code) {
        return Arrays.stream(values()).filter(way -> way.code().equals(code)).findFirst();
    }
}
