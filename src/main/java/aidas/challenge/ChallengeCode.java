package aidas.challenge;

import aidas.shared.NotFound;
import java.io.Serializable;
import java.util.regex.Pattern;

/** A challenge's code: 1 to 40 small letters, digits and hyphens; never changes. */
public record ChallengeCode(String value) implements Serializable {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    public ChallengeCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException(
                    "a code has 1 to 40 small letters, digits and hyphens, got '" + value + "'");
        }
    }

    public static boolean isCode(String text) {
        return text != null && CODE.matcher(text).matches();
    }

    /**
     * Of a path or a page's address.
     *
     * @throws NotFound if no challenge can have it
     */
    public static ChallengeCode known(String text) {
        if (!isCode(text)) {
            throw new NotFound("there is no challenge " + text);
        }
        return new ChallengeCode(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
