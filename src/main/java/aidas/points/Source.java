package aidas.points;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a rule pays for. */
public enum Source {
    /** A thank-you that the person got. */
    THANKED,
    /** A thank-you that the person gave. */
    THANKING,
    /** A badge that the person was awarded. */
    BADGE;

    /** Empty if there is none of that code. */
    public static Optional<Source> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** On the wire and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
