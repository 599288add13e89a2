package aidas.feedback;

import java.util.Locale;

/** No figure, and why; nothing is not zero (R8.1). */
public record Missing(Reason reason) implements Figure {

    private static final long serialVersionUID = 1;

    /** Why there is no figure. */
    public enum Reason {
        NOBODY_ANSWERED;

        /** The text's key. */
        public String key() {
            return "feedback.figure.missing." + name().toLowerCase(Locale.ROOT);
        }
    }

    public static Missing nobodyAnswered() {
        return new Missing(Reason.NOBODY_ANSWERED);
    }
}
