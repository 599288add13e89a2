package aidas.statistics;

import java.util.List;
import java.util.Optional;

/**
 * How far units changed from one period to the next, corrected for regression to the mean: a unit
 * that stood low by bad luck stands higher next time by itself.
 *
 * <p>Bivariate empirical Bayes. The true values of a unit in the two periods are normal around the
 * periods' means μ with covariance T; its observed means x add errors of variance V = diag(σ₁²/n₁,
 * σ₂²/n₂). What is expected of the true values is μ + T(T + V)⁻¹(x − μ), with covariance T − T(T +
 * V)⁻¹T; the change is the second less the first. T's diagonal is τ² of {@link OneWay} in each
 * period, its other element the covariance of the observed means, in which errors have no part, cut
 * to |τ₁₂| ≤ √(τ₁²τ₂²). With one period alone this is Kelley's formula, T̂ = μ + ρ(x − μ).
 *
 * <p>The uncertainty of the mean change itself, the squared share that was not kept times the
 * variance of the mean change, is added to the variance (as Morris does). Where all units changed
 * alike beyond chance (the variance of true changes is 0) no unit's change stands out.
 *
 * <p>Sources: D. V. Lindley and A. F. M. Smith, "Bayes estimates for the linear model", JRSS B 34
 * (1972) 1–41; C. N. Morris, "Parametric empirical Bayes inference", JASA 78 (1983) 47–55; T. L.
 * Kelley, "Fundamentals of statistics" (1947) p. 409.
 *
 * @param before the first period's shrinkage
 * @param now the second period's
 * @param covariance of the true values of the two periods, in squared units
 * @param units how many were seen in both
 */
public record Improvement(Shrinkage before, Shrinkage now, double covariance, int units) {

    /** Fewer units do not tell how far true values vary. */
    public static final int LEAST_UNITS = 5;

    /** A unit in both periods. */
    public record Pair(Group before, Group now) {}

    /**
     * @return empty with fewer than {@link #LEAST_UNITS} units or without any variation
     */
    public static Optional<Improvement> of(List<Pair> pairs) {
        var first = pairs.stream().map(Pair::before).toList();
        var second = pairs.stream().map(Pair::now).toList();
        var earlier = OneWay.of(first).filter(OneWay::varies);
        var later = OneWay.of(second).filter(OneWay::varies);
        if (pairs.size() < LEAST_UNITS || earlier.isEmpty() || later.isEmpty()) {
            return Optional.empty();
        }
        var before = Shrinkage.towardGlsMean(earlier.get(), first);
        var now = Shrinkage.towardGlsMean(later.get(), second);
        double most = Math.sqrt(before.tau2() * now.tau2());
        double seen = covariance(pairs, before.mean(), now.mean());
        return Optional.of(
                new Improvement(before, now, Math.clamp(seen, -most, most), pairs.size()));
    }

    private static double covariance(List<Pair> pairs, double before, double now) {
        double sum = 0;
        for (var pair : pairs) {
            sum += (pair.before.mean() - before) * (pair.now.mean() - now);
        }
        return sum / (pairs.size() - 1);
    }

    /** The variance of units' true changes; 0 where all changed alike. */
    public double tau2() {
        return Math.max(0, before.tau2() + now.tau2() - 2 * covariance);
    }

    /** Of all units. */
    public double meanChange() {
        return now.mean() - before.mean();
    }

    /**
     * The change that is expected of the unit's true value.
     *
     * @return empty where all units changed alike beyond chance
     */
    public Optional<Difference> corrected(Pair pair) {
        if (!(tau2() > 0)) {
            return Optional.empty();
        }
        double v1 = before.sigma2() / pair.before.n();
        double v2 = now.sigma2() / pair.now.n();
        double a = before.tau2() + v1;
        double d = now.tau2() + v2;
        double determinant = a * d - covariance * covariance;
        // c'T, the covariance of the change with the two true values
        double c1 = covariance - before.tau2();
        double c2 = now.tau2() - covariance;
        double kept1 = (c1 * d - c2 * covariance) / determinant;
        double kept2 = (c2 * a - c1 * covariance) / determinant;
        double change =
                meanChange()
                        + kept1 * (pair.before.mean() - before.mean())
                        + kept2 * (pair.now.mean() - now.mean());
        double own = tau2() - (kept1 * c1 + kept2 * c2);
        double lost = 1 - (kept2 - kept1) / 2;
        double ofMean = lost * lost * (tau2() + v1 + v2) / units;
        return Optional.of(new Difference(change, Math.sqrt(Math.max(0, own) + ofMean)));
    }
}
