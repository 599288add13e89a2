package aidas.organisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody does at a place: works there or leads it. Says nothing about rights. */
public enum Duty {
    MEMBER,
    LEAD;

    /** As written in a roster file: {@code member} or {@code lead}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty unless the text is exactly a code. */
    public static Optional<Duty> ofCode(String text) {
        return Arrays.stream(values()).filter(d -> d.code().equals(text)).findFirst();
    }
}
