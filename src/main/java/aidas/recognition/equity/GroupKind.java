package aidas.recognition.equity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what people are grouped: facts of the roster. */
public enum GroupKind {
    ROLE,
    TEAM,
    STORE,
    REGION,
    FORMAT,
    TENURE;

    /** As addresses have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<GroupKind> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
