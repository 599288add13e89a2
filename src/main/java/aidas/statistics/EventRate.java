package aidas.statistics;

import java.util.Collection;
import java.util.List;
import org.hipparchus.distribution.continuous.GammaDistribution;

/**
 * How often something happens, with an interval that never reaches below 0 and is never of zero
 * width: Garwood's exact one for Poisson counts, made wider where units differ more than Poisson
 * counts do.
 *
 * <p>With X events in exposure E and dispersion φ it reaches from φ·Γ⁻¹(α/2; X/φ)/E to φ·Γ⁻¹(1 −
 * α/2; X/φ + 1)/E. Sources: F. Garwood, "Fiducial limits for the Poisson distribution", Biometrika
 * 28 (1936) 437–442; for φ, R. W. M. Wedderburn, "Quasi-likelihood functions", Biometrika 61 (1974)
 * 439–447.
 *
 * @param value times per unit of exposure
 * @param interval in the same unit
 */
public record EventRate(double value, Interval interval) {

    /**
     * @param dispersion φ, at least 1
     * @param confidence such as 0.95
     */
    public static EventRate of(Events events, double dispersion, double confidence) {
        if (!(dispersion >= 1)) {
            throw new IllegalArgumentException("a dispersion is at least 1, got " + dispersion);
        }
        double tail = (1 - confidence) / 2;
        double shape = events.count() / dispersion;
        double unit = dispersion / events.exposure();
        double low = shape == 0 ? 0 : unit * quantile(tail, shape);
        return new EventRate(
                events.rate(), new Interval(low, unit * quantile(1 - tail, shape + 1)));
    }

    private static double quantile(double share, double shape) {
        return new GammaDistribution(shape, 1).inverseCumulativeProbability(share);
    }

    /**
     * φ of all groups together: Pearson's χ² of the units about their group's rate, over n less the
     * number of groups; at least 1, and 1 where it cannot be told.
     */
    public static double dispersion(Collection<List<Events>> groups) {
        double squares = 0;
        int freedom = 0;
        for (var group : groups) {
            double rate = Events.sum(group).rate();
            if (rate > 0) {
                for (var unit : group) {
                    double expected = rate * unit.exposure();
                    squares += Math.pow(unit.count() - expected, 2) / expected;
                }
                freedom += group.size() - 1;
            }
        }
        return freedom == 0 ? 1 : Math.max(1, squares / freedom);
    }
}
