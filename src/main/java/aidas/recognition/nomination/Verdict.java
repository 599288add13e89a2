package aidas.recognition.nomination;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is decided at a step. */
public enum Verdict {
    APPROVE,
    DECLINE,
    /** It goes on as a plain thank-you; at the second step only. */
    THANK;

    /** The name on the wire. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty if there is none of this code. */
    public static Optional<Verdict> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
