package aidas.insight.study.export;

import aidas.statistics.Correlation;
import aidas.statistics.Interval;

/**
 * One figure of a study.
 *
 * @param section the part of the study, such as {@code lags}
 * @param figure its name there
 * @param detail of which measure, store or lag; empty if there is but one
 * @param value {@code NaN} where there is none
 * @param interval at 95 %; null where there is none
 * @param n {@code NaN} where it has none
 * @param p {@code NaN} where it has none
 * @param q p corrected for many; {@code NaN} alike
 */
record Line(
        String section,
        String figure,
        String detail,
        double value,
        Interval interval,
        double n,
        double p,
        double q) {

    static Line of(String section, String figure, String detail, double value) {
        return new Line(section, figure, detail, value, null, Double.NaN, Double.NaN, Double.NaN);
    }

    static Line of(String section, String figure, String detail, Correlation correlation) {
        return of(section, figure, detail, correlation, Double.NaN);
    }

    static Line of(
            String section, String figure, String detail, Correlation correlation, double q) {
        return correlation instanceof Correlation.Measured m
                ? new Line(section, figure, detail, m.coefficient(), m.interval(), m.n(), m.p(), q)
                : of(section, figure, detail, Double.NaN);
    }

    Line withN(double count) {
        return new Line(section, figure, detail, value, interval, count, p, q);
    }

    Line within(Interval range) {
        return new Line(section, figure, detail, value, range, n, p, q);
    }

    Line by(double itsP) {
        return new Line(section, figure, detail, value, interval, n, itsP, q);
    }
}
