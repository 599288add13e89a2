package aidas.reward;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a reward is; all but the first are no things. */
public enum Kind {
    THING,
    TIME,
    SHIFT,
    TRAINING,
    TALK,
    DONATION,
    OTHER;

    static Optional<Kind> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** On the wire, on pages and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Can it be held in one's hands? */
    public boolean material() {
        return this == THING;
    }
}
