package aidas.statistics;

/**
 * A share of answers, without unit, 0 to 1.
 *
 * @param share successes over n
 * @param n answers above 0; a fraction where answers carry weights
 */
public record Proportion(double share, double n) {

    public Proportion {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share lies between 0 and 1, got " + share);
        }
        if (!(n > 0)) {
            throw new IllegalArgumentException("a share needs an answer, got n " + n);
        }
    }

    public static Proportion of(double successes, double n) {
        return new Proportion(successes / n, n);
    }

    /**
     * Wilson's score interval: (p + z²/2n ± z√(p(1−p)/n + z²/4n²)) / (1 + z²/n).
     *
     * <p>Source: E. B. Wilson, "Probable inference, the law of succession, and statistical
     * inference", JASA 22 (1927) 209–212. Cut at 0 and 1, which rounding can pass by 1e−17.
     */
    public Interval wilson(double confidence) {
        return wilsonFor(Normal.z(confidence));
    }

    /** The same for a z, such as the rounded 1.96 of printed examples. */
    Interval wilsonFor(double z) {
        double z2 = z * z;
        double centre = share + z2 / (2 * n);
        double margin = z * Math.sqrt(share * (1 - share) / n + z2 / (4 * n * n));
        double scale = 1 + z2 / n;
        return new Interval((centre - margin) / scale, (centre + margin) / scale).within(0, 1);
    }

    /**
     * This less the other, with the interval that joins both Wilson's: (d − √((p₁−l₁)² + (u₂−p₂)²),
     * d + √((u₁−p₁)² + (p₂−l₂)²)).
     *
     * <p>Source: R. G. Newcombe, "Interval estimation for the difference between independent
     * proportions", Statistics in Medicine 17 (1998) 873–890, method 10.
     */
    public Contrast less(Proportion other, double confidence) {
        return Contrast.joined(share, wilson(confidence), other.share, other.wilson(confidence));
    }

    /**
     * The two-sided probability of a difference at least this large where both shares are the same:
     * z with the pooled share, as R's {@code prop.test(correct = FALSE)} has it.
     *
     * @return 1 if neither or both have nothing but successes
     */
    public double pOfDifference(Proportion other) {
        double pooled = (share * n + other.share * other.n) / (n + other.n);
        double variance = pooled * (1 - pooled) * (1 / n + 1 / other.n);
        return variance > 0 ? Normal.twoSided((share - other.share) / Math.sqrt(variance)) : 1;
    }

    /** Of one answer, p(1 − p), with two successes and two failures added; never 0. */
    public double adjustedVariance() {
        double adjusted = (share * n + 2) / (n + 4);
        return adjusted * (1 - adjusted);
    }

    /**
     * Answers at which Wilson's interval is no wider than the margin on both sides, if the share
     * stays: the larger root of m²n² + (2m²z² − z²p(1−p))n + m²z⁴ − z⁴/4 = 0.
     *
     * @param margin between 0 and 1
     */
    public double answersFor(double margin, double confidence) {
        double z2 = Math.pow(Normal.z(confidence), 2);
        double m2 = margin * margin;
        double half = (2 * m2 * z2 - z2 * share * (1 - share)) / (2 * m2);
        double rest = (m2 - 0.25) * z2 * z2 / m2;
        return -half + Math.sqrt(half * half - rest);
    }
}
