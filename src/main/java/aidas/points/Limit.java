package aidas.points;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why something is not paid (R2.7). */
public enum Limit {
    /** The rule pays no more in this day, week or month (R2.4). */
    MOST,
    /** It paid only minutes ago (R2.5). */
    PAUSE,
    /** It paid between these two already this month (R2.6). */
    SAME;

    /** Empty if there is none of that code. */
    static Optional<Limit> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** On the wire and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
