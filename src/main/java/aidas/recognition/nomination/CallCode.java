package aidas.recognition.nomination;

import aidas.shared.NotFound;
import java.io.Serializable;

/** A call's code: 1 to 40 small letters, digits and hyphens. */
public record CallCode(String value) implements Serializable {

    public CallCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException(
                    "a code has small letters, digits and hyphens, got '" + value + "'");
        }
    }

    public static boolean isCode(String text) {
        return text != null && text.matches("[a-z0-9][a-z0-9-]{0,39}");
    }

    /**
     * Of an address.
     *
     * @throws NotFound if it cannot be one
     */
    public static CallCode known(String text) {
        if (!isCode(text)) {
            throw new NotFound("there is no call " + text);
        }
        return new CallCode(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
