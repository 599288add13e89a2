package aidas.feedback;

import java.util.Locale;

/** What a figure is counted in. */
public enum Unit {
    /** Differences of percentages: NPS, CES. */
    POINTS,
    PERCENT,
    /** The scale's own scores. */
    SCORE;

    /** The name in the API and at the end of a text's key. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The text's key. */
    public String key() {
        return "feedback.figure.unit." + name().toLowerCase(Locale.ROOT);
    }
}
