package aidas.recognition.badge;

import aidas.shared.NotFound;
import java.io.Serializable;

/** Names a badge for ever, such as {@code on-a-roll}. */
public record BadgeCode(String value) implements Serializable {

    public BadgeCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException(
                    "a code has small letters, digits and hyphens, got '" + value + "'");
        }
    }

    static boolean isCode(String text) {
        return text != null && text.matches("[a-z0-9][a-z0-9-]{0,39}");
    }

    /**
     * Of an address.
     *
     * @throws NotFound if it cannot be one
     */
    public static BadgeCode known(String text) {
        if (!isCode(text)) {
            throw new NotFound("there is no badge " + text);
        }
        return new BadgeCode(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
