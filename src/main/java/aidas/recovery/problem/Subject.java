package aidas.recovery.problem;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What comes back again and again.
 *
 * @param code of the cause or of the chip
 */
public record Subject(Kind kind, String code) implements Serializable {

    private static final int LONGEST = 40;

    /** How it is known. */
    public enum Kind {
        /** Cases have this cause. */
        CAUSE,
        /** Unhappy customers tap this reason about the company. */
        CHIP;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Subject {
        if (!code.matches("[a-z0-9][a-z0-9-]*") || code.length() > LONGEST) {
            throw new IllegalArgumentException("a cause or a chip has a code, got " + code);
        }
    }

    static Subject cause(String code) {
        return new Subject(Kind.CAUSE, code);
    }

    static Subject chip(String code) {
        return new Subject(Kind.CHIP, code);
    }

    /** Such as {@code cause:waiting} or {@code chip:price}. */
    public String key() {
        return kind.code() + ":" + code;
    }

    /** Empty for what is no key. */
    public static Optional<Subject> ofKey(String key) {
        var parts = key == null ? new String[0] : key.split(":", -1);
        return parts.length == 2
                        && parts[1].matches("[a-z0-9][a-z0-9-]*")
                        && parts[1].length() <= LONGEST
                ? Arrays.stream(Kind.values())
                        .filter(kind -> kind.code().equals(parts[0]))
                        .map(kind -> new Subject(kind, parts[1]))
                        .findFirst()
                : Optional.empty();
    }
}
