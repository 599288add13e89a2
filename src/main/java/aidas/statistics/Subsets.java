package aidas.statistics;

import java.util.Optional;

/**
 * R² of every subset of predictors, from their correlations alone: predictors are swept out one by
 * one, and every subset is reached from the one without its last predictor.
 */
final class Subsets {

    /** With less of its own left a predictor adds nothing to those before it. */
    private static final double DEPENDENT = 1e-10;

    private final int p;

    /** By the bits of the predictors in it. */
    private final double[] r2;

    private Subsets(int p) {
        this.p = p;
        this.r2 = new double[1 << p];
    }

    /**
     * @param units predictors, then y, each about its mean and of length 1 ({@link Products#unit})
     * @param times how often each row counts
     * @return empty if y does not vary among the rows that count
     */
    static Optional<Subsets> of(double[][] units, int[] times) {
        double[][] r = correlations(units, times);
        int p = units.length - 1;
        if (r[p][p] == 0) {
            return Optional.empty();
        }
        var subsets = new Subsets(p);
        subsets.fill(r, 0, 0, 0);
        return Optional.of(subsets);
    }

    /** A column that never varies goes with none, and not with itself either. */
    private static double[][] correlations(double[][] units, int[] times) {
        int n = times.length;
        int k = units.length;
        double[][] counted = new double[k][n];
        double[] mean = new double[k];
        for (int j = 0; j < k; j++) {
            for (int row = 0; row < n; row++) {
                counted[j][row] = units[j][row] * times[row];
                mean[j] += counted[j][row] / n;
            }
        }
        double[][] r = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j <= i; j++) {
                r[i][j] = Products.sum(counted[i], units[j]) - n * mean[i] * mean[j];
            }
        }
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < i; j++) {
                boolean vary = r[i][i] > DEPENDENT && r[j][j] > DEPENDENT;
                r[i][j] = vary ? r[i][j] / Math.sqrt(r[i][i] * r[j][j]) : 0;
                r[j][i] = r[i][j];
            }
        }
        for (int i = 0; i < k; i++) {
            r[i][i] = r[i][i] > DEPENDENT ? 1 : 0;
        }
        return r;
    }

    /** Decides on predictor j and those behind it; m holds what is left of them and of y. */
    private void fill(double[][] m, int j, int subset, double explained) {
        if (j == p) {
            r2[subset] = explained;
            return;
        }
        fill(m, j + 1, subset, explained);
        if (m[j][j] < DEPENDENT) {
            fill(m, j + 1, subset | 1 << j, explained);
            return;
        }
        double[][] left = new double[p + 1][];
        for (int a = j + 1; a <= p; a++) {
            left[a] = new double[p + 1];
            double share = m[a][j] / m[j][j];
            for (int b = j + 1; b <= p; b++) {
                left[a][b] = m[a][b] - share * m[j][b];
            }
        }
        fill(left, j + 1, subset | 1 << j, explained + m[p][j] * m[j][p] / m[j][j]);
    }

    double whole() {
        return r2[r2.length - 1];
    }

    /** What predictor j adds, averaged over all orders. */
    double shapley(int j) {
        double[] weights = new double[p];
        weights[0] = 1.0 / p;
        for (int size = 1; size < p; size++) {
            weights[size] = weights[size - 1] * size / (p - size);
        }
        double part = 0;
        for (int subset = 0; subset < r2.length; subset++) {
            if ((subset & 1 << j) == 0) {
                part += weights[Integer.bitCount(subset)] * (r2[subset | 1 << j] - r2[subset]);
            }
        }
        return part;
    }
}
