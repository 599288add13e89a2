package aidas.insight.study;

import aidas.insight.table.Pool;
import aidas.insight.table.Unit;
import aidas.statistics.Correlation;
import aidas.statistics.Disattenuation;
import aidas.statistics.Interval;
import aidas.statistics.Regression;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How closely the stores' means of two measures go together. */
public sealed interface Relation {

    /** With fewer stores a correlation is an anecdote (R1.3). */
    int LEAST_UNITS = 10;

    /**
     * @param corrected for both measures' reliability; null where one of them is not known
     * @param line null if x or y never varies
     * @param points one a store
     */
    record Open(
            Correlation pearson,
            Correlation spearman,
            Disattenuation corrected,
            Line line,
            List<Point> points)
            implements Relation {

        public Open {
            points = List.copyOf(points);
        }
    }

    /** Too few stores. */
    record Closed(int units) implements Relation {}

    /**
     * One store.
     *
     * @param xN answers; {@code NaN} if x is no mean of answers
     * @param yN the same of y
     */
    record Point(Unit unit, double x, double xN, double y, double yN) {}

    /**
     * @param intercept in y's unit
     * @param slope in y's unit for one of x's
     * @param slopeInterval at 95 %
     * @param r2 0 to 1
     * @param band the line's own uncertainty, from the lowest to the highest x
     */
    record Line(
            double intercept, double slope, Interval slopeInterval, double r2, List<Band> band) {

        private static final int STEPS = 20;

        public Line {
            band = List.copyOf(band);
        }

        static Line of(double[] x, double[] y) {
            return Regression.of(y, x).map(fit -> of(fit, x)).orElse(null);
        }

        private static Line of(Regression fit, double... x) {
            double low = java.util.Arrays.stream(x).min().orElseThrow();
            double high = java.util.Arrays.stream(x).max().orElseThrow();
            var slope = fit.coefficients().get(1);
            return new Line(
                    fit.coefficients().getFirst().estimate(),
                    slope.estimate(),
                    slope.interval(),
                    fit.r2(),
                    IntStream.rangeClosed(0, STEPS)
                            .mapToDouble(i -> low + (high - low) * i / STEPS)
                            .mapToObj(at -> new Band(at, fit.at(at).value(), fit.at(at).mean()))
                            .toList());
        }
    }

    /** Where the line may run at one x, at 95 %. */
    record Band(double x, double y, Interval interval) {}

    /**
     * @param pools one a store
     */
    static Relation of(
            List<Unit> units, List<Pool> xs, List<Pool> ys, Reliability ofX, Reliability ofY) {
        if (units.size() < LEAST_UNITS) {
            return new Closed(units.size());
        }
        double[] x = xs.stream().mapToDouble(Pool::mean).toArray();
        double[] y = ys.stream().mapToDouble(Pool::mean).toArray();
        var points = new ArrayList<Point>();
        for (int i = 0; i < x.length; i++) {
            points.add(new Point(units.get(i), x[i], xs.get(i).n(), y[i], ys.get(i).n()));
        }
        var pearson = Correlation.pearson(x, y);
        return new Open(
                pearson,
                Correlation.spearman(x, y),
                corrected(pearson, ofX, ofY),
                Line.of(x, y),
                points);
    }

    private static Disattenuation corrected(Correlation r, Reliability ofX, Reliability ofY) {
        return r instanceof Correlation.Measured measured
                        && ofX instanceof Reliability.Told x
                        && ofY instanceof Reliability.Told y
                ? Disattenuation.of(measured, x.analysis().icc2(), y.analysis().icc2()).orElse(null)
                : null;
    }
}
