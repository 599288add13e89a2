package aidas.statistics;

/**
 * The mean of one group less that of another, whose variances may differ: Welch's t.
 *
 * <p>Source: B. L. Welch, "The generalization of Student's problem when several different
 * population variances are involved", Biometrika 34 (1947) 28–35.
 *
 * @param value the first mean less the second, in the values' unit
 * @param se its standard error, above 0
 * @param freedom degrees of freedom by Welch and Satterthwaite
 */
public record Welch(double value, double se, double freedom) {

    /**
     * @throws IllegalArgumentException if a group has fewer than two values, or neither has any
     *     variance
     */
    public static Welch of(Group a, Group b) {
        double first = a.variance() / a.n();
        double second = b.variance() / b.n();
        double sum = first + second;
        if (!(sum > 0)) {
            throw new IllegalArgumentException(
                    "means without variance cannot be told apart, got " + a + " and " + b);
        }
        double freedom = sum * sum / (first * first / (a.n() - 1) + second * second / (b.n() - 1));
        return new Welch(a.mean() - b.mean(), Math.sqrt(sum), freedom);
    }

    public double t() {
        return value / se;
    }

    /** The two-sided probability of a t at least this far from 0 where the means are the same. */
    public double p() {
        return StudentT.twoSided(t(), freedom);
    }

    public Contrast contrast(double confidence) {
        return new Contrast(value, Interval.around(value, StudentT.t(confidence, freedom) * se));
    }
}
