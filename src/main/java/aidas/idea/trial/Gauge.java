package aidas.idea.trial;

import aidas.survey.Scale;
import java.io.Serializable;
import java.util.Optional;

/**
 * The figure by which a trial is judged, in points of 100.
 *
 * @param scale null for cases, which are set against all answers
 * @param chip the reason that is counted; null unless it is a cause
 */
public record Gauge(Kind kind, Scale scale, String chip) implements Serializable {

    /** Which one. */
    public enum Kind {
        /** NPS, CSAT or CES of one scale: more is better. */
        HEADLINE,
        /** The share of those who would not recommend us, 0 to 6 of 10. */
        CRITICS,
        /** The share of NPS answers that name one reason. */
        CAUSE,
        /** Cases that were opened for a store's customers, per hundred answers of any scale. */
        CASES
    }

    private static final String CRITICS = "critics";
    private static final String CASES = "cases";
    private static final String CAUSE = "cause.";

    /** As chips of a survey are written. */
    private static final String CHIP = "[a-z0-9][a-z0-9-]{0,39}";

    /** Empty if there is none of that code. */
    public static Optional<Gauge> ofCode(String code) {
        if (CRITICS.equals(code)) {
            return Optional.of(new Gauge(Kind.CRITICS, Scale.NPS_0_10, null));
        }
        if (CASES.equals(code)) {
            return Optional.of(new Gauge(Kind.CASES, null, null));
        }
        if (code != null && code.startsWith(CAUSE)) {
            var chip = code.substring(CAUSE.length());
            return chip.matches(CHIP)
                    ? Optional.of(new Gauge(Kind.CAUSE, Scale.NPS_0_10, chip))
                    : Optional.empty();
        }
        return Scale.ofCode(code).map(scale -> new Gauge(Kind.HEADLINE, scale, null));
    }

    /**
     * On the wire and in the database: a scale's, {@code critics, cases}, or {@code cause.queue}.
     */
    public String code() {
        return switch (kind) {
            case HEADLINE -> scale.code();
            case CRITICS -> CRITICS;
            case CASES -> CASES;
            case CAUSE -> CAUSE + chip;
        };
    }

    /** Is a rise good news (R3.8)? */
    public boolean moreIsBetter() {
        return kind == Kind.HEADLINE;
    }
}
