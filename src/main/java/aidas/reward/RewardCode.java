package aidas.reward;

import aidas.shared.NotFound;
import java.io.Serializable;

/** A reward's code: 1 to 40 small letters, digits and hyphens. */
public record RewardCode(String value) implements Serializable {

    public RewardCode {
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
    public static RewardCode known(String text) {
        if (!isCode(text)) {
            throw new NotFound("there is no reward " + text);
        }
        return new RewardCode(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
