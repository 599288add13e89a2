package aidas.organisation;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * What kind of store it is, in the company's own word such as {@code city}, {@code mall} or {@code
 * online}; stores of one format are compared with each other. 1 to 20 small letters, digits and
 * hyphens.
 */
public record Format(String code) implements Serializable, Comparable<Format> {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,19}");

    public Format {
        if (code == null || !isCode(code)) {
            throw new IllegalArgumentException(
                    "a format is 1 to 20 small letters, digits and hyphens, got '" + code + "'");
        }
    }

    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    @Override
    public int compareTo(Format other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
