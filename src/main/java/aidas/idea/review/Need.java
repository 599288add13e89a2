package aidas.idea.review;

import java.util.Locale;

/** What an idea can lack before a gate. */
public enum Need {
    /** Somebody who answers for it. */
    OWNER,
    /** Reviewers who say what they think of it. */
    SCORECARDS,
    /** An official answer. */
    ANSWER,
    /** A trial by a frozen plan, whose result was read. */
    TRIAL;

    /** On the wire and in the keys of texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
