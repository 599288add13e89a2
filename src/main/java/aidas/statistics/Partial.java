package aidas.statistics;

import aidas.statistics.Correlation.Because;
import aidas.statistics.Correlation.Measured;
import aidas.statistics.Correlation.Undefined;
import java.util.Arrays;

/**
 * How closely two measures go together among units that are alike in others.
 *
 * <p>Source: R. A. Fisher, "The distribution of the partial correlation coefficient", Metron 3
 * (1924) 329–332: as Pearson's r, with one degree of freedom less for each covariate.
 */
public final class Partial {

    private Partial() {}

    /**
     * Pearson's r of what is left of both once the covariates are taken out of them.
     *
     * @return over units of which everything is known; undefined if fewer than two degrees of
     *     freedom are left or the covariates explain one side completely
     * @throws IllegalArgumentException if the series differ in length or are not finite
     */
    public static Correlation of(double[] x, double[] y, Covariates held) {
        double[][] known = Complete.columns(held.after(x, y));
        int n = known[0].length;
        var residuals = new Residuals(n);
        Arrays.stream(known).skip(2).forEach(residuals::add);
        double freedom = n - 2.0 - residuals.taken();
        if (freedom < Correlation.LEAST_PAIRS - 2) {
            return new Undefined(Because.TOO_FEW_PAIRS);
        }
        if (Complete.constant(known[0]) || Complete.constant(known[1])) {
            return new Undefined(Because.NEVER_VARIES);
        }
        double[] ofX = residuals.of(known[0]);
        double[] ofY = residuals.of(known[1]);
        if (!Residuals.remains(ofX, known[0]) || !Residuals.remains(ofY, known[1])) {
            return new Undefined(Because.EXPLAINED_AWAY);
        }
        return Measured.of(Products.of(ofX, ofY).r(), n, freedom);
    }
}
