package aidas.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hipparchus.special.Beta;

/**
 * Ordinary least squares: y = b₀ + b₁x₁ + … + e, solved by {@link LeastSquares}.
 *
 * <p>Values are those of complete rows ({@link Complete}). Sources: N. R. Draper and H. Smith,
 * "Applied regression analysis" (1998); digits held against NIST's Statistical Reference Datasets.
 */
public final class Regression {

    private final LeastSquares fit;
    private final boolean intercept;
    private final double total;

    private Regression(LeastSquares fit, boolean intercept, double total) {
        this.fit = fit;
        this.intercept = intercept;
        this.total = total;
    }

    /**
     * @param estimate the change of y with one unit of the predictor, the others held
     * @param se its standard error, in the same unit
     * @param t estimate over standard error
     * @param p two-sided
     * @param interval at 95 %
     */
    public record Coefficient(double estimate, double se, double t, double p, Interval interval) {}

    /**
     * What is expected of y at a point.
     *
     * @param value in y's unit
     * @param mean where the line may run, at 95 %
     * @param single where one more unit may lie, at 95 %
     */
    public record Prediction(double value, Interval mean, Interval single) {}

    /**
     * With an intercept.
     *
     * @return empty if there are not more rows than coefficients, y never varies, or predictors
     *     determine each other
     * @throws IllegalArgumentException if the columns differ in length or a value is not finite
     */
    public static Optional<Regression> of(double[] y, double[]... predictors) {
        double[] ones = IntStream.range(0, y.length).mapToDouble(i -> 1).toArray();
        double[][] design =
                Stream.concat(Stream.of(ones), Stream.of(predictors)).toArray(double[][]::new);
        return fit(y, design, true);
    }

    /** Without an intercept: y is 0 where all predictors are; R² is about 0, not about the mean. */
    public static Optional<Regression> throughOrigin(double[] y, double[]... predictors) {
        return fit(y, predictors, false);
    }

    private static Optional<Regression> fit(double[] y, double[][] design, boolean intercept) {
        if (y.length <= design.length || Complete.constant(y)) {
            return Optional.empty();
        }
        double total =
                intercept
                        ? Group.of(y).squares()
                        : IntStream.range(0, y.length).mapToDouble(i -> y[i] * y[i]).sum();
        return LeastSquares.of(y, design).map(fit -> new Regression(fit, intercept, total));
    }

    /** The intercept first, if there is one; then in the predictors' order. */
    public List<Coefficient> coefficients() {
        return IntStream.range(0, fit.size()).mapToObj(this::coefficient).toList();
    }

    private Coefficient coefficient(int j) {
        double estimate = fit.coefficient(j);
        double se = residualSd() * Math.sqrt(fit.inverse(j));
        double t = estimate / se;
        double margin = StudentT.t(Correlation.CONFIDENCE, freedom()) * se;
        return new Coefficient(
                estimate,
                se,
                t,
                StudentT.twoSided(t, freedom()),
                Interval.around(estimate, margin));
    }

    public int n() {
        return fit.rows();
    }

    /** Degrees of freedom of the residuals. */
    public int freedom() {
        return fit.rows() - fit.size();
    }

    /** The standard deviation of the residuals, in y's unit. */
    public double residualSd() {
        return Math.sqrt(fit.residualSquares() / freedom());
    }

    /** The share of y's variation that the predictors account for, 0 to 1. */
    public double r2() {
        return 1 - fit.residualSquares() / total;
    }

    /** R² less what as many useless predictors would have brought. */
    public double adjustedR2() {
        double all = intercept ? n() - 1.0 : n();
        return 1 - (fit.residualSquares() / freedom()) / (total / all);
    }

    /** Explained over unexplained mean square. */
    public double f() {
        return (total - fit.residualSquares()) / explaining() / (residualSd() * residualSd());
    }

    /** Of an F at least this large where no predictor tells anything. */
    public double p() {
        double within = freedom();
        return Beta.regularizedBeta(
                within / (within + explaining() * f()), within / 2, explaining() / 2);
    }

    private double explaining() {
        return intercept ? fit.size() - 1.0 : fit.size();
    }

    /**
     * @param predictors one value each, in their order
     */
    public Prediction at(double... predictors) {
        double[] point =
                intercept
                        ? Stream.concat(
                                        Stream.of(1.0),
                                        IntStream.range(0, predictors.length)
                                                .mapToObj(i -> predictors[i]))
                                .mapToDouble(Double::doubleValue)
                                .toArray()
                        : predictors.clone();
        double value = fit.at(point);
        double leverage = fit.leverage(point);
        double margin = StudentT.t(Correlation.CONFIDENCE, freedom()) * residualSd();
        return new Prediction(
                value,
                Interval.around(value, margin * Math.sqrt(leverage)),
                Interval.around(value, margin * Math.sqrt(1 + leverage)));
    }
}
