package aidas.statistics;

import java.util.Collection;

/**
 * Empirical Bayes: a group's mean moves toward the overall mean by the part that its size cannot
 * support, B = τ² / (τ² + σ²/n), shrunken = μ + B(mean − μ).
 *
 * <p>Source: C. N. Morris, "Parametric empirical Bayes inference", JASA 78 (1983) 47–55; variances
 * by moments from {@link OneWay}.
 *
 * @param mean the overall mean μ, in the values' unit
 * @param tau2 the variance of the groups' true means, in squared units
 * @param sigma2 the variance of answers within a group, in squared units
 */
public record Shrinkage(double mean, double tau2, double sigma2) {

    public Shrinkage {
        if (!(tau2 >= 0 && sigma2 >= 0 && tau2 + sigma2 > 0)) {
            throw new IllegalArgumentException(
                    "variances are not negative and not both 0, got " + tau2 + " and " + sigma2);
        }
    }

    /** Toward the mean of all values. */
    public static Shrinkage towardGrandMean(OneWay analysis) {
        return new Shrinkage(analysis.mean(), analysis.tau2(), analysis.msw());
    }

    /** Toward the groups' mean by generalised least squares: weights 1 / (τ² + σ²/n). */
    public static Shrinkage towardGlsMean(OneWay analysis, Collection<Group> groups) {
        var grand = towardGrandMean(analysis);
        double weights = 0;
        double sum = 0;
        for (var group : groups) {
            double weight = 1 / (grand.tau2 + grand.sigma2 / group.n());
            weights += weight;
            sum += weight * group.mean();
        }
        return new Shrinkage(sum / weights, grand.tau2, grand.sigma2);
    }

    public Shrunken shrunk(Group group) {
        double reliability = tau2 / (tau2 + sigma2 / group.n());
        return new Shrunken(
                mean + reliability * (group.mean() - mean),
                reliability,
                Math.sqrt(tau2 * (1 - reliability)));
    }

    /**
     * What a group's true mean is expected to be.
     *
     * @param mean in the values' unit
     * @param reliability B, how much of the group's own mean is kept, 0 to 1
     * @param sd the posterior standard deviation, in the values' unit
     */
    public record Shrunken(double mean, double reliability, double sd) {

        public Posterior posterior() {
            return new Posterior(mean, sd);
        }

        /** The bound that the true mean is above with that confidence: one-sided. */
        public double lowerBound(double confidence) {
            return posterior().lowerBound(confidence);
        }
    }
}
