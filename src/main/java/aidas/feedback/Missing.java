package aidas.feedback;

import java.util.Locale;

/** No figure, and why; nothing is not zero (R8.1). */
public record Missing(Reason reason) implements Figure {

    private static final long serialVersionUID = 1;

    /** Why there is no figure. */
    public enum Reason {
        NOBODY_ANSWERED,
        /** Nobody told how many customers were asked. */
        ASKED_UNKNOWN,
        NOBODY_ASKED,
        /** More answered than were asked: the counts cannot be right. */
        MORE_THAN_ASKED;

        /** The text's key. */
        public String key() {
            return "feedback.figure.missing." + name().toLowerCase(Locale.ROOT);
        }
    }

    public static Missing nobodyAnswered() {
        return new Missing(Reason.NOBODY_ANSWERED);
    }
}
