package aidas.challenge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a unit stands to its goal. */
public enum Outcome {
    MET,
    NOT_MET,
    /** The difference may be chance: it cannot be told apart from before (R5.3). */
    UNSURE,
    /** Too few answers, before or since, to say anything. */
    TOO_FEW,
    /** Fewer than five joined; nobody looks. */
    TOO_SMALL;

    /** Empty if there is none of that code. */
    static Optional<Outcome> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** The end of a text's key, and on the wire. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
