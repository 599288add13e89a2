package aidas.organisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** To whom an answer counts once people have moved: a choice of every report. */
public enum Membership {
    /** As it was: where it happened. */
    THEN,
    /** As it is: where its person is assigned today, or was last. */
    TODAY;

    /** As addresses have it: {@code then}, {@code today}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Membership> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
