package aidas.statistics;

/**
 * Where the means of equal units would lie by chance, by their size: mean ± z·√(σ²/n). Outside 95 %
 * is worth a look, outside 99.8 % is worth a cause.
 *
 * <p>Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance",
 * Statistics in Medicine 24 (2005) 1185–1202, doi 10.1002/sim.1970.
 *
 * @param mean of all values
 * @param sigma2 variance of values within a unit, in squared units: the mean square within
 */
public record Funnel(double mean, double sigma2) {

    public static final double ALERT = 0.95;

    public static final double ALARM = 0.998;

    public Funnel {
        if (!Double.isFinite(mean) || !(sigma2 >= 0)) {
            throw new IllegalArgumentException(
                    "a funnel has a mean and a variance, got " + mean + " and " + sigma2);
        }
    }

    public static Funnel of(OneWay analysis) {
        return new Funnel(analysis.mean(), analysis.msw());
    }

    /**
     * @param n values of a unit, above 0
     * @param confidence {@link #ALERT} or {@link #ALARM}
     */
    public Interval limits(double n, double confidence) {
        if (!(n > 0)) {
            throw new IllegalArgumentException("limits are for at least one value, got " + n);
        }
        return Interval.around(mean, Normal.z(confidence) * Math.sqrt(sigma2 / n));
    }
}
