package aidas.statistics;

/**
 * A published correlation taken as what was believed before looking: normal on Fisher's z, worth as
 * much as so many pairs.
 *
 * <p>A study of many companies says little of a single one: it counts as much as it has companies,
 * not as it has stores in them.
 *
 * @param r without unit, between −1 and 1
 * @param pairs that it is worth, above 3
 */
public record Prior(double r, double pairs) {

    /**
     * Satisfaction of staff and of customers, corrected for unreliability: .32 over 36 companies.
     *
     * <p>Source: J. K. Harter, F. L. Schmidt and T. L. Hayes, J. Applied Psychology 87 (2002)
     * 268–279.
     */
    public static final Prior HARTER_SATISFACTION = new Prior(.32, 36);

    /** Engagement of staff and satisfaction of customers: .33, the same source. */
    public static final Prior HARTER_ENGAGEMENT = new Prior(.33, 36);

    public Prior {
        if (!(Math.abs(r) < 1 && pairs > 3)) {
            throw new IllegalArgumentException(
                    "a prior has an r between −1 and 1 and more than 3 pairs, got %s and %s"
                            .formatted(r, pairs));
        }
    }

    /**
     * What is to be believed after looking.
     *
     * @param r the mean on Fisher's z, turned back
     * @param interval at 95 %
     * @param own how much of it the own pairs decided, 0 to 1
     */
    public record Updated(double r, Interval interval, double own) {}

    /** Both count by the precision of their z; a perfect correlation has none and stays. */
    public Updated updated(Correlation.Measured seen) {
        double before = pairs - 3;
        double now = seen.freedom() - 1;
        double own = now / (before + now);
        double r = Fisher.r((1 - own) * Fisher.z(this.r) + own * Fisher.z(seen.coefficient()));
        double se = 1 / Math.sqrt(before + now);
        return new Updated(r, Fisher.interval(r, se, Correlation.CONFIDENCE), own);
    }
}
