package aidas.pulse;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Among whom the questions of one wave are spread. */
public enum Spread {
    /** Colleagues get different questions: every wave tells of every question, for large units. */
    PEOPLE,
    /** A store's people get the same ones: a wave tells of some questions, for each store. */
    STORES;

    /** As the API and the database write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Spread> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
