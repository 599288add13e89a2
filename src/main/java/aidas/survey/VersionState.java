package aidas.survey;

import java.util.Arrays;
import java.util.Locale;

/** Where a version stands in its life. */
public enum VersionState {
    /** Can still be changed; nobody answers it. */
    DRAFT,
    /** Answers come under it; it is never changed. */
    PUBLISHED,
    /** Takes answers of its own time only. */
    RETIRED;

    /** The name on the wire and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static VersionState ofCode(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no state " + code));
    }
}
