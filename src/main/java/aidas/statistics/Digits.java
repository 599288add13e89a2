package aidas.statistics;

/** How far a computed value agrees with a certified one. */
public final class Digits {

    /** A double holds no more. */
    public static final double MOST = 15;

    private Digits() {}

    /**
     * Significant digits that agree: −log₁₀ of the relative error, the absolute one where 0 is
     * expected; 0 to {@link #MOST}.
     *
     * <p>Source: B. D. McCullough, "Assessing the reliability of statistical software: Part I", The
     * American Statistician 52 (1998) 358–366.
     */
    public static double agreed(double got, double expected) {
        if (got == expected) {
            return MOST;
        }
        double error = Math.abs(got - expected);
        double relative = expected == 0 ? error : error / Math.abs(expected);
        return Double.isNaN(relative) ? 0 : Math.clamp(-Math.log10(relative), 0, MOST);
    }
}
