package aidas.statistics;

import aidas.statistics.Correlation.Because;
import aidas.statistics.Correlation.Measured;
import aidas.statistics.Correlation.Undefined;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Pairs of units and months less what is the unit's own and less what all units share in the month:
 * r of what is left is the partial r that holds both as factors.
 *
 * <p>Means of units and of months are taken out by turns until nothing moves; with gaps in the
 * table one round is not enough. Each unit and each month takes a degree of freedom, less one for
 * every part of the table that hangs together, so r has the n and the freedom of {@link Partial}
 * without a column for each unit.
 *
 * <p>Sources: R. Frisch and F. V. Waugh, Econometrica 1 (1933) 387–401; J. M. Abowd, R. H. Creecy
 * and F. Kramarz, "Computing person and firm effects" (2002), for the parts that hang together.
 */
final class TwoWay {

    private static final int ROUNDS = 1000;
    private static final double STILL = 1e-13;

    private final int[] unit;
    private final int[] month;

    private TwoWay(int[] unit, int[] month) {
        this.unit = unit;
        this.month = month;
    }

    /**
     * @param unit of each pair, from 0
     * @param month of each pair, from 0
     * @return undefined if fewer than two degrees of freedom are left, a side never moves inside a
     *     unit, or months explain all that moves
     */
    static Correlation of(int[] unit, int[] month, double[] x, double[] y) {
        var pairs = new TwoWay(unit, month);
        double freedom = x.length - 1.0 - pairs.taken();
        if (freedom < Correlation.LEAST_PAIRS - 2) {
            return new Undefined(Because.TOO_FEW_PAIRS);
        }
        if (!pairs.moves(x) || !pairs.moves(y)) {
            return new Undefined(Because.NEVER_VARIES);
        }
        double[] ofX = pairs.rest(x);
        double[] ofY = pairs.rest(y);
        if (!Residuals.remains(ofX, centred(x)) || !Residuals.remains(ofY, centred(y))) {
            return new Undefined(Because.EXPLAINED_AWAY);
        }
        return Measured.of(Products.of(ofX, ofY).r(), x.length, freedom);
    }

    /** Units and months less the parts that hang together; the constant is among them. */
    private int taken() {
        int units = size(unit);
        int[] part = IntStream.range(0, units + size(month)).toArray();
        int taken = 0;
        for (int i = 0; i < unit.length; i++) {
            int one = root(part, unit[i]);
            int other = root(part, units + month[i]);
            if (one != other) {
                part[one] = other;
                taken++;
            }
        }
        return taken;
    }

    private static int root(int[] part, int of) {
        int at = of;
        while (part[at] != at) {
            part[at] = part[part[at]];
            at = part[at];
        }
        return at;
    }

    /** Does it move inside any unit? */
    private boolean moves(double... values) {
        double[] first = new double[size(unit)];
        Arrays.fill(first, Double.NaN);
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(first[unit[i]])) {
                first[unit[i]] = values[i];
            } else if (first[unit[i]] != values[i]) {
                return true;
            }
        }
        return false;
    }

    private double[] rest(double... values) {
        double[] rest = centred(values);
        double most = Arrays.stream(rest).map(Math::abs).max().orElse(0);
        double moved = most;
        for (int round = 0; round < ROUNDS && moved > STILL * most; round++) {
            moved = Math.max(centre(rest, unit), centre(rest, month));
        }
        return rest;
    }

    /** Takes each group's mean out; how far the farthest was from 0. */
    private static double centre(double[] values, int... group) {
        double[] means = new double[size(group)];
        double[] sizes = new double[means.length];
        for (int i = 0; i < values.length; i++) {
            means[group[i]] += values[i];
            sizes[group[i]]++;
        }
        double moved = 0;
        for (int g = 0; g < means.length; g++) {
            means[g] = sizes[g] == 0 ? 0 : means[g] / sizes[g];
            moved = Math.max(moved, Math.abs(means[g]));
        }
        for (int i = 0; i < values.length; i++) {
            values[i] -= means[group[i]];
        }
        return moved;
    }

    private static double[] centred(double... values) {
        double mean = Products.mean(values);
        return Arrays.stream(values).map(value -> value - mean).toArray();
    }

    private static int size(int... group) {
        return Arrays.stream(group).max().orElse(-1) + 1;
    }
}
