package aidas.idea;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an idea improves. */
public enum Kind {
    PRODUCT,
    PROCESS,
    SERVICE;

    public static Optional<Kind> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** On the wire, on pages and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
