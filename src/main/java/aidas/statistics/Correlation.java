package aidas.statistics;

import java.util.Optional;
import org.hipparchus.stat.ranking.NaNStrategy;
import org.hipparchus.stat.ranking.NaturalRanking;
import org.hipparchus.stat.ranking.TiesStrategy;

/**
 * How closely two measures of the same units go together, or why that cannot be told.
 *
 * <p>A pair of which one side is not known ({@code NaN}) is left out; n counts those that are in.
 * Below four pairs there is neither an interval nor a p worth its name, so there is no coefficient
 * either.
 */
public sealed interface Correlation {

    /** With fewer there is no interval. */
    int LEAST_PAIRS = 4;

    /** Of the intervals. */
    double CONFIDENCE = 0.95;

    /** The level of the tests. */
    double LEVEL = 0.05;

    /**
     * @param coefficient without unit, −1 to 1
     * @param n pairs that are in
     * @param interval at 95 %, within ±1
     * @param p two-sided: of one at least this far from 0 where there is none
     * @param t what p comes from; the standard normal z where freedom is infinite
     * @param freedom degrees of freedom of t
     */
    record Measured(
            double coefficient, int n, Interval interval, double p, double t, double freedom)
            implements Correlation {

        /** With Fisher's interval; {@code freedom} is n − 2 less what was taken out before. */
        static Measured of(double coefficient, int n, double freedom) {
            return of(coefficient, n, freedom, 1 / Math.sqrt(freedom - 1));
        }

        static Measured of(double coefficient, int n, double freedom, double se) {
            double unexplained = (1 - coefficient) * (1 + coefficient);
            double t = coefficient * Math.sqrt(freedom / unexplained);
            return new Measured(
                    coefficient,
                    n,
                    Fisher.interval(coefficient, se, CONFIDENCE),
                    StudentT.twoSided(t, freedom),
                    t,
                    freedom);
        }

        /** Can it be told from none at 5 %? Of many, judge by {@link ManyTests} instead. */
        public boolean beyondChance() {
            return p <= LEVEL;
        }
    }

    /** There is no coefficient, which is not the same as one of zero. */
    record Undefined(Because because) implements Correlation {}

    /** Why there is none. */
    enum Because {
        /** Too few pairs, or too few left after what was taken out. */
        TOO_FEW_PAIRS,
        /** All values of one side are the same. */
        NEVER_VARIES,
        /** What is held constant explains one side completely. */
        EXPLAINED_AWAY
    }

    default Optional<Measured> measured() {
        return this instanceof Measured measured ? Optional.of(measured) : Optional.empty();
    }

    /**
     * Pearson's r, with Fisher's interval and t = r√((n − 2)/(1 − r²)).
     *
     * <p>Source: K. Pearson, Proc. R. Soc. 58 (1895) 240–242; see {@link Fisher}.
     *
     * @throws IllegalArgumentException if the series differ in length or are not finite
     */
    static Correlation pearson(double[] x, double[] y) {
        double[][] known = Complete.columns(x, y);
        return because(known, LEAST_PAIRS)
                .<Correlation>map(Undefined::new)
                .orElseGet(
                        () -> {
                            int n = known[0].length;
                            return Measured.of(Products.of(known[0], known[1]).r(), n, n - 2);
                        });
    }

    /**
     * Spearman's ρ: Pearson's r of the mid-ranks, so ties share the mean of the places they span; p
     * by t, the interval by Bonett and Wright.
     *
     * <p>Sources: C. Spearman, Am. J. Psychol. 15 (1904) 72–101; D. G. Bonett and T. A. Wright,
     * Psychometrika 65 (2000) 23–28: the variance of Fisher's z is (1 + ρ²/2)/(n − 3).
     *
     * @throws IllegalArgumentException if the series differ in length or are not finite
     */
    static Correlation spearman(double[] x, double[] y) {
        double[][] known = Complete.columns(x, y);
        return because(known, LEAST_PAIRS)
                .<Correlation>map(Undefined::new)
                .orElseGet(
                        () -> {
                            int n = known[0].length;
                            double rho = Products.of(ranks(known[0]), ranks(known[1])).r();
                            double se = Fisher.se(n) * Math.sqrt(1 + rho * rho / 2);
                            return Measured.of(rho, n, n - 2, se);
                        });
    }

    /**
     * Kendall's τ-b, see {@link Kendall}.
     *
     * @throws IllegalArgumentException if the series differ in length or are not finite
     */
    static Correlation kendall(double[] x, double[] y) {
        double[][] known = Complete.columns(x, y);
        return because(known, LEAST_PAIRS + 1)
                .<Correlation>map(Undefined::new)
                .orElseGet(() -> Kendall.of(known[0], known[1]));
    }

    /** From 1; equal values share the mean of their places. */
    private static double[] ranks(double[] values) {
        return new NaturalRanking(NaNStrategy.FAILED, TiesStrategy.AVERAGE).rank(values);
    }

    private static Optional<Because> because(double[][] known, int least) {
        if (known[0].length < least) {
            return Optional.of(Because.TOO_FEW_PAIRS);
        }
        boolean still = Complete.constant(known[0]) || Complete.constant(known[1]);
        return still ? Optional.of(Because.NEVER_VARIES) : Optional.empty();
    }
}
