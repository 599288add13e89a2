package aidas.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is left of a series once a constant and other series are taken out of it: modified Gram and
 * Schmidt, each series twice; a series that depends on those before it is passed over.
 *
 * <p>Source: Å. Björck, "Solving linear least squares problems by Gram–Schmidt orthogonalization",
 * BIT 7 (1967) 1–21.
 */
final class Residuals {

    /** The squared share of a series below which nothing is left of it. */
    private static final double NOTHING = 1e-12;

    private final List<double[]> basis = new ArrayList<>();

    /** With the constant alone. */
    Residuals(int rows) {
        add(IntStream.range(0, rows).mapToDouble(i -> 1).toArray());
    }

    void add(double[] series) {
        double[] rest = of(series);
        double length = Math.sqrt(Products.sum(rest, rest));
        if (remains(rest, series)) {
            basis.add(IntStream.range(0, rest.length).mapToDouble(i -> rest[i] / length).toArray());
        }
    }

    /** How many series are taken out, the constant apart. */
    int taken() {
        return basis.size() - 1;
    }

    double[] of(double[] series) {
        double[] rest = series.clone();
        for (int pass = 0; pass < 2; pass++) {
            for (double[] direction : basis) {
                double part = Products.sum(rest, direction);
                for (int i = 0; i < rest.length; i++) {
                    rest[i] -= part * direction[i];
                }
            }
        }
        return rest;
    }

    /** Is anything left of it? */
    static boolean remains(double[] rest, double[] series) {
        return Products.sum(rest, rest) > NOTHING * Products.sum(series, series);
    }
}
