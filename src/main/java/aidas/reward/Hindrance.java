package aidas.reward;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What keeps a person from a reward. */
public enum Hindrance {
    /** Its first day is still to come. */
    EARLY,
    /** Its last day is over. */
    LATE,
    /** None is left. */
    GONE,
    /** The person had it as often as one may. */
    LIMIT,
    /** It costs points, and the person takes no part in them. */
    APART,
    /** The person has fewer points than it costs. */
    SHORT;

    static Optional<Hindrance> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** On the wire, on pages and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
