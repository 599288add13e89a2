package aidas.idea.review;

import aidas.idea.Kind;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Which ideas of the pipeline are asked for.
 *
 * @param kind null for any
 */
public record Sieve(Kind kind, Only only) implements Serializable {

    /** Those that need something. */
    public enum Only {
        ALL,
        /** No answer in time. */
        LATE,
        /** Nobody answers for it. */
        UNOWNED,
        /** The caller answers for it or was asked to score it. */
        MINE;

        public static Optional<Only> ofCode(String code) {
            return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
        }

        /** On the wire and in the keys of texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
