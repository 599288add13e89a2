package aidas.statistics;

import java.util.Arrays;

/**
 * Sums of squares and of products of two series about their means, in two passes.
 *
 * @param xx of x with itself, in squared units
 * @param yy of y with itself
 * @param xy of x with y
 */
record Products(double xx, double yy, double xy) {

    static final Products NONE = new Products(0, 0, 0);

    static Products of(double[] x, double[] y) {
        double ofX = mean(x);
        double ofY = mean(y);
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            double dx = x[i] - ofX;
            double dy = y[i] - ofY;
            xx += dx * dx;
            yy += dy * dy;
            xy += dx * dy;
        }
        return new Products(xx, yy, xy);
    }

    /** The mean, corrected for what the first sum was rounded by. */
    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = sum / values.length;
        double rest = 0;
        for (double value : values) {
            rest += value - mean;
        }
        return mean + rest / values.length;
    }

    /** Distances from the mean, scaled to length 1; zeros for a series that never varies. */
    static double[] unit(double[] values) {
        double mean = mean(values);
        double[] centred = Arrays.stream(values).map(value -> value - mean).toArray();
        double factor = Complete.constant(values) ? 0 : 1 / Math.sqrt(sum(centred, centred));
        return Arrays.stream(centred).map(value -> value * factor).toArray();
    }

    /** Of products. */
    static double sum(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    Products plus(Products other) {
        return new Products(xx + other.xx, yy + other.yy, xy + other.xy);
    }

    Products times(double weight) {
        return new Products(xx * weight, yy * weight, xy * weight);
    }

    /** Pearson's r, −1 to 1; not a number where one of both never varies. */
    double r() {
        return Math.clamp(xy / Math.sqrt(xx * yy), -1, 1);
    }
}
