package aidas.points;

import aidas.shared.NotFound;
import java.io.Serializable;

/** Names a rule for ever, such as {@code thanks-received}. */
public record RuleCode(String value) implements Serializable {

    public RuleCode {
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
    public static RuleCode known(String text) {
        if (!isCode(text)) {
            throw new NotFound("there is no rule " + text);
        }
        return new RuleCode(text);
    }

    /** The fund that pays by it. */
    String fund() {
        return "rule:" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
