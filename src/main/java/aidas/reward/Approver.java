package aidas.reward;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who says yes. */
public enum Approver {
    /** It is approved at once. */
    NOBODY,
    /** Who leads where the person works. */
    LEAD,
    HR;

    static Optional<Approver> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** On the wire, on pages and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
