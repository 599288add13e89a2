package aidas.statistics;

import static org.hipparchus.util.MathArrays.linearCombination;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * The b that makes |y − Xb| smallest: Householder's QR of the scaled columns, then corrected by
 * residuals of twice the precision, so that ill-conditioned columns keep their digits.
 *
 * <p>Sources: G. H. Golub, Numer. Math. 7 (1965) 206–216; Å. Björck, "Stability analysis of the
 * method of seminormal equations", Linear Algebra Appl. 88/89 (1987) 31–48. Sums of products are
 * Hipparchus' accurate ones (T. Ogita, S. M. Rump, S. Oishi 2005).
 */
final class LeastSquares {

    /** A column with less than this share of its length left depends on those before it. */
    private static final double DEPENDENT = 1e-11;

    private static final int CORRECTIONS = 5;

    private final double[] y;
    private final double[][] columns;

    /** R⁻¹, in the columns' own scale: its rows' squares sum to the diagonal of (XᵀX)⁻¹. */
    private final double[][] root;

    private final double[] b;

    /** y − Xb, and what is left of it beyond its last digit. */
    private final double[] residuals;

    private final double[] rest;

    private LeastSquares(double[] y, double[][] columns, double[][] root, double[] first) {
        this.y = y;
        this.columns = columns;
        this.root = root;
        this.b = first;
        this.residuals = new double[y.length];
        this.rest = new double[y.length];
        residuals();
        for (int i = 0; i < CORRECTIONS; i++) {
            correct();
            residuals();
        }
    }

    /**
     * @param columns of X, at least one, as long as y
     * @return empty if columns depend on each other
     * @throws IllegalArgumentException if the columns differ in length or a value is not finite
     */
    static Optional<LeastSquares> of(double[] y, double[][] columns) {
        if (Complete.rows(columns).length != y.length || Complete.rows(y).length != y.length) {
            throw new IllegalArgumentException(
                    "rows are complete, got %d of %d"
                            .formatted(Complete.rows(columns).length, y.length));
        }
        double[] scale = Arrays.stream(columns).mapToDouble(LeastSquares::powerOfTwo).toArray();
        var scaled = MatrixUtils.createRealMatrix(y.length, columns.length);
        for (int j = 0; j < columns.length; j++) {
            double factor = scale[j];
            scaled.setColumn(j, Arrays.stream(columns[j]).map(x -> x * factor).toArray());
        }
        var qr = new QRDecomposition(scaled);
        int size = columns.length;
        RealMatrix r = qr.getR().getSubMatrix(0, size - 1, 0, size - 1);
        if (IntStream.range(0, size).anyMatch(j -> !(Math.abs(r.getEntry(j, j)) > DEPENDENT))) {
            return Optional.empty();
        }
        double[] first = qr.getSolver().solve(MatrixUtils.createRealVector(y)).toArray();
        double[][] root = new double[size][];
        RealMatrix inverse = MatrixUtils.createRealIdentityMatrix(size);
        for (int j = 0; j < size; j++) {
            var column = inverse.getColumnVector(j);
            MatrixUtils.solveUpperTriangularSystem(r, column);
            inverse.setColumnVector(j, column);
        }
        for (int j = 0; j < size; j++) {
            double factor = scale[j];
            first[j] *= factor;
            root[j] = Arrays.stream(inverse.getRow(j)).map(x -> x * factor).toArray();
        }
        return Optional.of(new LeastSquares(y, columns, root, first));
    }

    /** Of the size of one over the column's length, so that scaling rounds nothing. */
    private static double powerOfTwo(double[] column) {
        double length = Math.sqrt(linearCombination(column, column));
        return length > 0 ? Math.scalb(1.0, -Math.getExponent(length)) : 1;
    }

    private void residuals() {
        int size = b.length;
        double[] minus = new double[size + 2];
        double[] row = new double[size + 2];
        for (int j = 0; j < size; j++) {
            minus[j] = -b[j];
        }
        minus[size] = 1;
        minus[size + 1] = -1;
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < size; j++) {
                row[j] = columns[j][i];
            }
            row[size] = y[i];
            row[size + 1] = 0;
            residuals[i] = linearCombination(minus, row);
            row[size + 1] = residuals[i];
            rest[i] = linearCombination(minus, row);
        }
    }

    /** b += (XᵀX)⁻¹Xᵀ(y − Xb). */
    private void correct() {
        int size = b.length;
        double[] half = new double[size];
        for (int j = 0; j < size; j++) {
            double slope = linearCombination(columns[j], residuals);
            slope += linearCombination(columns[j], rest);
            for (int k = 0; k < size; k++) {
                half[k] += root[j][k] * slope;
            }
        }
        for (int j = 0; j < size; j++) {
            b[j] += Products.sum(root[j], half);
        }
    }

    int rows() {
        return y.length;
    }

    int size() {
        return b.length;
    }

    double coefficient(int j) {
        return b[j];
    }

    /** The j-th of the diagonal of (XᵀX)⁻¹. */
    double inverse(int j) {
        return Products.sum(root[j], root[j]);
    }

    /** xᵀ(XᵀX)⁻¹x: how far a point is from what was seen. */
    double leverage(double[] point) {
        double[] half = new double[b.length];
        for (int j = 0; j < b.length; j++) {
            for (int k = 0; k < b.length; k++) {
                half[k] += root[j][k] * point[j];
            }
        }
        return Products.sum(half, half);
    }

    double at(double[] point) {
        return Products.sum(b, point);
    }

    double residualSquares() {
        return Products.sum(residuals, residuals);
    }
}
