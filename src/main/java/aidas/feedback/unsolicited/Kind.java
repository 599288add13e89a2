package aidas.feedback.unsolicited;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** By which way somebody spoke up. */
public enum Kind {
    REVIEW,
    PHONE,
    LETTER,
    EMAIL,
    SOCIAL,
    IN_PERSON;

    /** The name on the wire and in the database, such as {@code in-person}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty if no kind has this code. */
    public static Optional<Kind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** All codes, for refusals. */
    public static String codes() {
        return Arrays.stream(values()).map(Kind::code).collect(Collectors.joining(", "));
    }
}
