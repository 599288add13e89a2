package aidas.feedback;

import java.util.Locale;

/** How a figure's interval came about; always at 95 %. */
public enum IntervalMethod {
    ADJUSTED_WALD,
    WILSON,
    STUDENT_T,
    /** All answers are alike: what share may have answered otherwise, unheard. */
    ALL_ALIKE;

    /** The text's key. */
    public String key() {
        return "feedback.figure.method." + name().toLowerCase(Locale.ROOT);
    }
}
