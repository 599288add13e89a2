package aidas.pulse;

import java.io.Serializable;
import java.util.regex.Pattern;

/** A programme's code: 1 to 40 small letters, digits and hyphens. */
public record ProgrammeCode(String value) implements Serializable {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    public ProgrammeCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException(
                    "a code has 1 to 40 small letters, digits and hyphens, got '" + value + "'");
        }
    }

    /** Programmes and their questions are named alike. */
    public static boolean isCode(String text) {
        return text != null && CODE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
