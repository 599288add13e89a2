package aidas.survey;

import static aidas.survey.Direction.HIGHER_IS_BETTER;
import static aidas.survey.Direction.LOWER_IS_BETTER;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * A question's answer scale: metric, range, step and direction, and the band of each score.
 *
 * <p>Sources: NPS bands by Reichheld (2003); CSAT top boxes as the common survey tools count them;
 * CES 2.0 ("made it easy", 1 to 7) by CEB (2013), CES 1 (effort, 1 to 5) by Dixon and others
 * (2010).
 */
public enum Scale {
    NPS_0_10("NPS", Metric.NPS, HIGHER_IS_BETTER, 0, 10, 9, 7, 0),
    CSAT_1_5("CSAT-5", Metric.CSAT, HIGHER_IS_BETTER, 1, 5, 4, 3, 0),
    CSAT_1_7("CSAT-7", Metric.CSAT, HIGHER_IS_BETTER, 1, 7, 6, 4, 0),
    CSAT_1_10("CSAT-10", Metric.CSAT, HIGHER_IS_BETTER, 1, 10, 8, 5, 1),
    CES_1_7("CES-7", Metric.CES, HIGHER_IS_BETTER, 1, 7, 6, 4, 0),
    CES_1_5_LOW("CES-5-LOW", Metric.CES, LOWER_IS_BETTER, 1, 5, 2, 3, 0);

    private final String code;
    private final Metric metric;
    private final Direction direction;
    private final int low;
    private final int high;
    private final int favourable;
    private final int neutral;
    private final int decimals;

    Scale(
            String code,
            Metric metric,
            Direction direction,
            int low,
            int high,
            int favourable,
            int neutral,
            int decimals) {
        this.code = code;
        this.metric = metric;
        this.direction = direction;
        this.low = low;
        this.high = high;
        this.favourable = favourable;
        this.neutral = neutral;
        this.decimals = decimals;
    }

    /** Empty if no scale has this wire code (R1.1). */
    public static Optional<Scale> ofCode(String code) {
        return Arrays.stream(values()).filter(scale -> scale.code.equals(code)).findFirst();
    }

    /** The name on the wire and in the database, such as {@code CSAT-5}. */
    public String code() {
        return code;
    }

    public Metric metric() {
        return metric;
    }

    public Direction direction() {
        return direction;
    }

    /** The lowest score it takes. */
    public int low() {
        return low;
    }

    /** The highest score it takes. */
    public int high() {
        return high;
    }

    /** Digits after the point that a score may have: 0, or 1 for steps of a tenth. */
    public int decimals() {
        return decimals;
    }

    /** Does the score lie on this scale, step included (R1.2)? 9.0 is 9. */
    public boolean takes(BigDecimal score) {
        return score.stripTrailingZeros().scale() <= decimals
                && score.compareTo(BigDecimal.valueOf(low)) >= 0
                && score.compareTo(BigDecimal.valueOf(high)) <= 0;
    }

    /**
     * What the score says.
     *
     * @throws IllegalArgumentException if the scale does not take the score (R2.5)
     */
    public Band band(BigDecimal score) {
        if (!takes(score)) {
            throw new IllegalArgumentException(this + " does not take the score " + score);
        }
        double value = score.doubleValue();
        if (direction.atLeastAsGood(value, favourable)) {
            return Band.FAVOURABLE;
        }
        return direction.atLeastAsGood(value, neutral) ? Band.NEUTRAL : Band.UNFAVOURABLE;
    }

    /** The same for a whole score. */
    public Band band(int score) {
        return band(BigDecimal.valueOf(score));
    }

    /** What is taken, for a refusal: {@code a whole number from 0 to 10}. */
    public String expectation() {
        String kind = decimals == 0 ? "a whole number" : "a number with at most one decimal";
        return kind + " from " + low + " to " + high;
    }
}
