package aidas.recovery.web;

import java.util.Arrays;
import java.util.Locale;

/** What a customer is told at the top of their page. */
enum Told {
    /** Where the case stands. */
    NOTHING,
    YES,
    NO,
    SCORE,
    WRITE,
    /** The form lacked something. */
    REFUSED,
    /** It was said already, or nobody asked. */
    LATE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Told of(String code) {
        return Arrays.stream(values())
                .filter(told -> told.code().equals(code))
                .findFirst()
                .orElse(NOTHING);
    }
}
