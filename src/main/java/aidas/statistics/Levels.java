package aidas.statistics;

import aidas.statistics.Correlation.Because;
import aidas.statistics.Correlation.Measured;
import aidas.statistics.Correlation.Undefined;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The same two measures at different levels: do units with more of one have more of the other, and
 * does the one rise inside a unit when the other does? The answers can be opposite.
 *
 * <p>Sources: W. S. Robinson, "Ecological correlations and the behavior of individuals", Am.
 * Sociological Review 15 (1950) 351–357; F. Dansereau, J. A. Alutto and F. J. Yammarino, "Theory
 * testing in organizational behavior: the varient approach" (1984).
 *
 * @param units of which at least one pair is known
 * @param pooled over all pairs, whatever their unit
 * @param between of the units' means, each unit counting once
 * @param weighted of the units' means, each counting by its pairs; its p is approximate
 * @param within of the distances from the unit's own means, with a degree of freedom less a unit
 */
public record Levels(
        int units,
        Correlation pooled,
        Correlation between,
        Correlation weighted,
        Correlation within) {

    /**
     * @param unit of each pair, compared by equals
     * @param x {@code NaN} where it is not known, as y
     * @throws IllegalArgumentException if the series differ in length or are not finite
     */
    public static Levels of(List<?> unit, double[] x, double[] y) {
        if (unit.size() != x.length) {
            throw new IllegalArgumentException(
                    "each pair has its unit, got %d of %d".formatted(unit.size(), x.length));
        }
        var rows = new LinkedHashMap<Object, List<Integer>>();
        for (int row : Complete.rows(x, y)) {
            rows.computeIfAbsent(unit.get(row), u -> new ArrayList<>()).add(row);
        }
        int k = rows.size();
        double[] meanX = new double[k];
        double[] meanY = new double[k];
        double[] sizes = new double[k];
        var within = new Within();
        int i = 0;
        for (var one : rows.values()) {
            double[] ofX = one.stream().mapToDouble(row -> x[row]).toArray();
            double[] ofY = one.stream().mapToDouble(row -> y[row]).toArray();
            meanX[i] = Products.mean(ofX);
            meanY[i] = Products.mean(ofY);
            sizes[i++] = one.size();
            within.add(ofX, ofY);
        }
        var between = Correlation.pearson(meanX, meanY);
        return new Levels(
                k,
                Correlation.pearson(x, y),
                between,
                between instanceof Measured ? weighted(meanX, meanY, sizes) : between,
                within.correlation());
    }

    private static Correlation weighted(double[] x, double[] y, double[] sizes) {
        double n = 0;
        double sumX = 0;
        double sumY = 0;
        for (int i = 0; i < x.length; i++) {
            n += sizes[i];
            sumX += sizes[i] * x[i];
            sumY += sizes[i] * y[i];
        }
        var products = Products.NONE;
        for (int i = 0; i < x.length; i++) {
            double dx = x[i] - sumX / n;
            double dy = y[i] - sumY / n;
            products = products.plus(new Products(dx * dx, dy * dy, dx * dy).times(sizes[i]));
        }
        return Measured.of(products.r(), x.length, x.length - 2);
    }

    /** The same where between units, or within them, more is known than these pairs tell. */
    public Levels with(Correlation otherBetween, Correlation otherWithin) {
        return new Levels(units, pooled, otherBetween, weighted, otherWithin);
    }

    /** Do units and what happens inside them point in opposite directions? */
    public boolean signsDiffer() {
        return between instanceof Measured b
                && within instanceof Measured w
                && b.coefficient() * w.coefficient() < 0;
    }

    /** The same, where neither direction is chance: Simpson's paradox. */
    public boolean simpson() {
        return signsDiffer()
                && between instanceof Measured b
                && within instanceof Measured w
                && b.beyondChance()
                && w.beyondChance();
    }

    /** Sums of squares and products about each unit's own means. */
    private static final class Within {

        private Products products = Products.NONE;
        private int pairs;
        private int units;
        private boolean xVaries;
        private boolean yVaries;

        void add(double[] x, double[] y) {
            products = products.plus(Products.of(x, y));
            pairs += x.length;
            units++;
            xVaries |= !Complete.constant(x);
            yVaries |= !Complete.constant(y);
        }

        Correlation correlation() {
            double freedom = pairs - units - 1.0;
            if (freedom < Correlation.LEAST_PAIRS - 2) {
                return new Undefined(Because.TOO_FEW_PAIRS);
            }
            return xVaries && yVaries
                    ? Measured.of(products.r(), pairs, freedom)
                    : new Undefined(Because.NEVER_VARIES);
        }
    }
}
