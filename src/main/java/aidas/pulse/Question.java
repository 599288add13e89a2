package aidas.pulse;

import java.io.Serializable;
import java.util.Locale;

/**
 * One question of a programme.
 *
 * @param code unique in its programme
 */
public record Question(String code, QuestionKind kind, Wording text) implements Serializable {

    /** Does it ask the same, in whatever programme? */
    boolean isSameAs(Question other) {
        return kind == other.kind
                && (same(text.en(), other.text.en())
                        || same(text.bg(), other.text.bg())
                        || same(text.lt(), other.text.lt()));
    }

    /** Signs, blanks and capitals make no other question. */
    private static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
