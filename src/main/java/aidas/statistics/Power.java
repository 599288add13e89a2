package aidas.statistics;

/**
 * What a number of units can tell about a correlation, before looking at it; tests are two-sided.
 *
 * <p>Source: J. Cohen, "Statistical power analysis for the behavioral sciences" (1988), chapter 3;
 * by Fisher's z.
 */
public final class Power {

    private Power() {}

    /**
     * The smallest |r| that n units tell from none: t/√(t² + n − 2).
     *
     * @param n above 2
     * @param level such as 0.05
     */
    public static double smallestSignificant(int n, double level) {
        double t = StudentT.t(1 - level, n - 2.0);
        return t / Math.sqrt(t * t + n - 2);
    }

    /**
     * The smallest true |r| that n units find with that power.
     *
     * @param n above 3
     */
    public static double detectable(int n, double level, double power) {
        return Fisher.r((Normal.z(1 - level) + Normal.quantile(power)) * Fisher.se(n));
    }

    /**
     * Units it takes to find a true r with that power.
     *
     * @param r not 0 and not ±1
     */
    public static int unitsNeeded(double r, double level, double power) {
        if (!(Math.abs(r) > 0 && Math.abs(r) < 1)) {
            throw new IllegalArgumentException("r lies between 0 and ±1, got " + r);
        }
        double ratio = (Normal.z(1 - level) + Normal.quantile(power)) / Fisher.z(r);
        return (int) Math.min(Integer.MAX_VALUE, Math.ceil(ratio * ratio + 3));
    }

    /** The probability that n units find a true r, 0 to 1; n above 3. */
    public static double of(int n, double r, double level) {
        double shift = Fisher.z(r) / Fisher.se(n);
        double critical = Normal.z(1 - level);
        return Normal.below(shift - critical) + Normal.below(-shift - critical);
    }
}
