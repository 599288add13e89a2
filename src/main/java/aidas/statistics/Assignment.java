package aidas.statistics;

import java.util.Arrays;

/**
 * Who goes with whom at the least cost in all: the Hungarian method with potentials, O(rows² ·
 * columns).
 *
 * <p>Sources: H. W. Kuhn, Naval Research Logistics Quarterly 2 (1955) 83–97; J. Munkres, J. SIAM 5
 * (1957) 32–38.
 */
final class Assignment {

    private final double[][] cost;
    private final double[] ofRow;
    private final double[] ofColumn;

    /** Which row a column has, counted from 1; 0 if none. Place 0 is the row being placed. */
    private final int[] rowOf;

    /** From which column the way to this one came. */
    private final int[] before;

    private Assignment(double[][] cost, int columns) {
        this.cost = cost;
        this.ofRow = new double[cost.length + 1];
        this.ofColumn = new double[columns + 1];
        this.rowOf = new int[columns + 1];
        this.before = new int[columns + 1];
    }

    /**
     * @param cost by row and column, finite; no more rows than columns
     * @return the column of each row, each at most once
     */
    static int[] cheapest(double[][] cost) {
        int columns = cost.length == 0 ? 0 : cost[0].length;
        if (cost.length > columns) {
            throw new IllegalArgumentException(
                    "each row needs a column, got %d for %d".formatted(columns, cost.length));
        }
        var assignment = new Assignment(cost, columns);
        for (int row = 1; row <= cost.length; row++) {
            assignment.place(row);
        }
        return assignment.columns();
    }

    /** Finds the cheapest way to a free column and moves the rows along it. */
    private void place(int row) {
        int columns = rowOf.length - 1;
        double[] least = new double[columns + 1];
        boolean[] seen = new boolean[columns + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        rowOf[0] = row;
        int at = 0;
        while (rowOf[at] != 0) {
            seen[at] = true;
            int next = next(at, least, seen);
            double step = least[next];
            for (int j = 0; j <= columns; j++) {
                if (seen[j]) {
                    ofRow[rowOf[j]] += step;
                    ofColumn[j] -= step;
                } else {
                    least[j] -= step;
                }
            }
            at = next;
        }
        while (at != 0) {
            rowOf[at] = rowOf[before[at]];
            at = before[at];
        }
    }

    private int next(int at, double[] least, boolean[] seen) {
        int row = rowOf[at];
        int next = 0;
        for (int j = 1; j < seen.length; j++) {
            if (!seen[j]) {
                double reduced = cost[row - 1][j - 1] - ofRow[row] - ofColumn[j];
                if (reduced < least[j]) {
                    least[j] = reduced;
                    before[j] = at;
                }
                next = next == 0 || least[j] < least[next] ? j : next;
            }
        }
        return next;
    }

    private int[] columns() {
        int[] columns = new int[cost.length];
        for (int j = 1; j < rowOf.length; j++) {
            if (rowOf[j] != 0) {
                columns[rowOf[j] - 1] = j - 1;
            }
        }
        return columns;
    }
}
