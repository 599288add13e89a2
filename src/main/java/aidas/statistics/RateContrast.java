package aidas.statistics;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import org.hipparchus.stat.inference.AlternativeHypothesis;
import org.hipparchus.stat.inference.BinomialTest;

/**
 * How often something happens now against how often it happened before, per unit of exposure.
 *
 * @param now the later rate
 * @param before the earlier one
 * @param contrast the later less the earlier, with the interval that joins both (Zou and Donner)
 */
public record RateContrast(EventRate now, EventRate before, Contrast contrast) {

    /** More exposure than this is no plan. */
    private static final double MOST = 1e7;

    private static final double STEP = 1.02;

    /**
     * @param dispersion by how much units differ more than Poisson counts do, at least 1
     * @param confidence such as 0.95
     */
    public static RateContrast of(Events now, Events before, double dispersion, double confidence) {
        var later = EventRate.of(now, dispersion, confidence);
        var earlier = EventRate.of(before, dispersion, confidence);
        return new RateContrast(
                later,
                earlier,
                Contrast.joined(
                        later.value(), later.interval(), earlier.value(), earlier.interval()));
    }

    /** The same with φ told by the parts of both times, such as their weeks. */
    public static RateContrast ofParts(List<Events> now, List<Events> before, double confidence) {
        double dispersion = EventRate.dispersion(List.of(now, before));
        return of(Events.sum(now), Events.sum(before), dispersion, confidence);
    }

    /**
     * The two-sided probability of counts at least this uneven where both rates are the same: given
     * their sum the first one is binomial.
     *
     * <p>Source: J. Przyborowski and H. Wilenski, "Homogeneity of results in testing samples from
     * Poisson series", Biometrika 31 (1940) 313–323; as R's {@code poisson.test}.
     */
    public static double p(Events one, Events other) {
        int k = Math.toIntExact(Math.round(one.count()));
        int n = k + Math.toIntExact(Math.round(other.count()));
        double share = one.exposure() / (one.exposure() + other.exposure());
        return n == 0
                ? 1
                : Math.min(
                        1,
                        new BinomialTest()
                                .binomialTest(n, k, share, AlternativeHypothesis.TWO_SIDED));
    }

    /**
     * How much exposure the later time needs until the interval leaves out 0, if both rates stay.
     *
     * @return empty if no exposure would do, or none below ten million
     */
    public static OptionalDouble exposureFor(
            Events now, Events before, double dispersion, double confidence) {
        double rate = now.rate();
        for (double exposure = now.exposure(); exposure <= MOST; exposure *= STEP) {
            var more = new Events(rate * exposure, exposure);
            if (!of(more, before, dispersion, confidence).contrast().interval().holds(0)) {
                return OptionalDouble.of(exposure);
            }
        }
        return OptionalDouble.empty();
    }

    /** All of these tests' p-values, corrected for how many they are (Benjamini and Hochberg). */
    public static double[] corrected(Collection<Double> p) {
        return ManyTests.falseDiscovery(p.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
