package aidas.statistics;

import java.util.Arrays;
import java.util.function.LongToDoubleFunction;
import java.util.stream.Collectors;
import org.hipparchus.stat.correlation.KendallsCorrelation;

/**
 * Kendall's τ-b: pairs in the same order less pairs in the opposite one, of those without ties.
 *
 * <p>Sources: M. G. Kendall, "Rank correlation methods" (1948), for ties and the variance under
 * independence; D. G. Bonett and T. A. Wright, Psychometrika 65 (2000) 23–28, for the interval: the
 * variance of Fisher's z is .437/(n − 4).
 */
final class Kendall {

    private static final double BONETT_WRIGHT = 0.437;

    private Kendall() {}

    /** Of five or more pairs of finite values, neither series constant. */
    static Correlation.Measured of(double[] x, double[] y) {
        double tau = new KendallsCorrelation().correlation(x, y);
        int n = x.length;
        double z = concordance(tau, x, y) / Math.sqrt(variance(n, x, y));
        return new Correlation.Measured(
                tau,
                n,
                Fisher.interval(tau, Math.sqrt(BONETT_WRIGHT / (n - 4)), Correlation.CONFIDENCE),
                Normal.twoSided(z),
                z,
                Double.POSITIVE_INFINITY);
    }

    /** Pairs in the same order less those in the opposite one. */
    private static double concordance(double tau, double[] x, double[] y) {
        double all = x.length * (x.length - 1.0) / 2;
        double untied = (all - ties(x, t -> t * (t - 1) / 2.0));
        return tau * Math.sqrt(untied * (all - ties(y, t -> t * (t - 1) / 2.0)));
    }

    /** Of the concordance where x and y are independent. */
    private static double variance(double n, double[] x, double[] y) {
        LongToDoubleFunction five = t -> t * (t - 1) * (2.0 * t + 5);
        LongToDoubleFunction pairs = t -> t * (t - 1.0);
        LongToDoubleFunction triples = t -> t * (t - 1) * (t - 2.0);
        return (n * (n - 1) * (2 * n + 5) - ties(x, five) - ties(y, five)) / 18
                + ties(x, pairs) * ties(y, pairs) / (2 * n * (n - 1))
                + ties(x, triples) * ties(y, triples) / (9 * n * (n - 1) * (n - 2));
    }

    /** The sum over groups of equal values of a function of the group's size. */
    private static double ties(double[] values, LongToDoubleFunction ofSize) {
        return Arrays.stream(values)
                .boxed()
                .collect(Collectors.groupingBy(v -> v, Collectors.counting()))
                .values()
                .stream()
                .mapToDouble(ofSize::applyAsDouble)
                .sum();
    }
}
