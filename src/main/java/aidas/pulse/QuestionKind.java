package aidas.pulse;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What may be asked: to recommend the workplace, to agree, or to say something. */
public enum QuestionKind {
    /** "How likely are you to recommend us as a place to work?", 0 to 10. */
    ENPS(0, 10),
    /** A sentence to agree with, 1 (not at all) to 5 (fully). */
    ITEM(1, 5),
    /** Words; they are counted nowhere. */
    COMMENT(0, -1);

    private final int low;
    private final int high;

    QuestionKind(int low, int high) {
        this.low = low;
        this.high = high;
    }

    /** As the API and the database write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<QuestionKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    public boolean isScored() {
        return this != COMMENT;
    }

    public int low() {
        return low;
    }

    public int high() {
        return high;
    }

    /** How many different scores there are. */
    public int categories() {
        return high - low + 1;
    }

    public boolean holds(int score) {
        return score >= low && score <= high;
    }
}
