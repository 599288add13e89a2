package aidas.statistics;

/**
 * The share of answers for, less the share against, −1 to 1: the arithmetic of NPS and of indices
 * of its kind.
 *
 * <p>One answer is +1, 0 or −1; its variance is plus + minus − (plus − minus)². The interval adds
 * ¾, 1½ and ¾ of an answer (three in all) and is then Wald's. Sources: B. Rocks, "Interval
 * estimation for the Net Promoter Score", The American Statistician 70 (2016) 365–372; J. Lewis and
 * J. Sauro, measuringu.com/nps-confidence-intervals.
 *
 * @param plus share for, 0 to 1
 * @param minus share against, 0 to 1; the rest is neither
 * @param n answers above 0; a fraction where answers carry weights
 */
public record NetShare(double plus, double minus, double n) {

    private static final double OUTER = 0.75;
    private static final double ADDED = 3;

    public NetShare {
        if (!(plus >= 0 && minus >= 0 && plus + minus <= 1 + 1e-9)) {
            throw new IllegalArgumentException(
                    "shares are not negative and not above 1, got " + plus + " and " + minus);
        }
        if (!(n > 0)) {
            throw new IllegalArgumentException("a share needs an answer, got n " + n);
        }
    }

    /** From counts of answers. */
    public static NetShare of(double plus, double zero, double minus) {
        double n = plus + zero + minus;
        return new NetShare(plus / n, minus / n, n);
    }

    public double value() {
        return plus - minus;
    }

    /** Of one answer, 0 to 1, with divisor n. */
    public double variance() {
        return Math.max(0, plus + minus - value() * value());
    }

    /** Of the value itself; 0 when all answers are alike, so never shown as a margin. */
    public double se() {
        return Math.sqrt(variance() / n);
    }

    /** With the three answers added; never without variance. */
    public NetShare adjusted() {
        double more = n + ADDED;
        return new NetShare((plus * n + OUTER) / more, (minus * n + OUTER) / more, more);
    }

    /** Adjusted Wald, cut at −1 and 1. Around the adjusted value, not around the raw one. */
    public Interval interval(double confidence) {
        var adjusted = adjusted();
        return Interval.around(adjusted.value(), Normal.z(confidence) * adjusted.se())
                .within(-1, 1);
    }

    /** This less the other, both adjusted: measuringu.com/nps-significance-test. */
    public Difference less(NetShare other) {
        var mine = adjusted();
        var its = other.adjusted();
        return new Difference(mine.value() - its.value(), Math.hypot(mine.se(), its.se()));
    }

    /**
     * Answers at which the interval reaches the margin on both sides, if the variance stays:
     * z²·V/m² − 3, with the adjusted variance.
     *
     * @param margin above 0, in shares
     */
    public double answersFor(double margin, double confidence) {
        double ratio = Normal.z(confidence) / margin;
        return ratio * ratio * adjusted().variance() - ADDED;
    }

    /**
     * Answers that each of two groups with this variance needs, so that a true difference is found
     * with that power by a two-sided test: 2V(z + z')²/d².
     *
     * @param difference above 0, in shares
     * @param power between 0 and 1, commonly 0.8
     */
    public double answersToTellApart(double difference, double confidence, double power) {
        return SampleSize.toTellApart(variance(), difference, confidence, power);
    }
}
