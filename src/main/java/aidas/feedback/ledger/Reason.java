package aidas.feedback.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why somebody says that an answer is not theirs. */
public enum Reason {
    OFF_DUTY,
    COLLEAGUE,
    WRONG_STORE,
    COMPANY,
    OTHER;

    /** As the API and the database write it, such as {@code off-duty}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Reason> ofCode(String code) {
        return Arrays.stream(values()).filter(reason -> reason.code().equals(code)).findFirst();
    }
}
