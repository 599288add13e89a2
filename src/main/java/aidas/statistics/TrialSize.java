package aidas.statistics;

import java.util.OptionalInt;

/**
 * How many matched sets a trial takes, before it begins; tests are two-sided.
 *
 * <p>The smallest effect that k sets find is (t₁ + t₂)·σ/√k, with t₁ the critical value and t₂ the
 * power's quantile, both with k − 1 degrees of freedom; σ is the standard deviation of the sets'
 * gaps where nothing is tried. Source: J. Cohen, "Statistical power analysis for the behavioral
 * sciences" (1988), chapter 2.
 */
public final class TrialSize {

    /** Beyond it nobody has so many stores. */
    private static final int MOST = 10_000;

    private TrialSize() {}

    /**
     * A gap's standard deviation, from those of single changes: σ·√(1 + 1/m).
     *
     * @param change standard deviation of one unit's change
     * @param each others a unit is compared with, at least 1
     */
    public static double gap(double change, int each) {
        return change * Math.sqrt(1 + 1.0 / each);
    }

    /**
     * The smallest true effect found with that power.
     *
     * @param sets at least 2
     * @param sd of a gap, in the unit
     */
    public static double detectable(int sets, double sd, double confidence, double power) {
        double freedom = sets - 1.0;
        double t = StudentT.t(confidence, freedom) + StudentT.t(2 * power - 1, freedom);
        return t * sd / Math.sqrt(sets);
    }

    /**
     * Sets it takes to find an effect with that power.
     *
     * @param effect above 0, in the unit
     * @return empty if it is beyond ten thousand
     */
    public static OptionalInt needed(double effect, double sd, double confidence, double power) {
        if (!(effect > 0)) {
            throw new IllegalArgumentException("an effect to find is above 0, got " + effect);
        }
        if (detectable(MOST, sd, confidence, power) > effect) {
            return OptionalInt.empty();
        }
        int low = 2;
        int high = MOST;
        while (low < high) {
            int middle = (low + high) / 2;
            if (detectable(middle, sd, confidence, power) <= effect) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return OptionalInt.of(low);
    }
}
