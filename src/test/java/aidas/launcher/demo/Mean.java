package aidas.launcher.demo;

import java.util.stream.DoubleStream;

/** A mean with its standard error: simple arithmetic, so that no method of ours proves itself. */
record Mean(double value, double error, int n) {

    static Mean of(DoubleStream stream) {
        double[] values = stream.toArray();
        double mean = DoubleStream.of(values).average().orElseThrow();
        double squares = DoubleStream.of(values).map(v -> (v - mean) * (v - mean)).sum();
        int n = values.length;
        return new Mean(mean, Math.sqrt(squares / (n - 1) / n), n);
    }

    Mean minus(Mean other) {
        return new Mean(value - other.value, Math.hypot(error, other.error), n + other.n);
    }

    /** How many standard errors the mean lies from {@code expected}. */
    double errorsFrom(double expected) {
        return Math.abs(value - expected) / error;
    }

    static double correlation(double[] x, double[] y) {
        double mx = DoubleStream.of(x).average().orElseThrow();
        double my = DoubleStream.of(y).average().orElseThrow();
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - mx) * (y[i] - my);
            xx += (x[i] - mx) * (x[i] - mx);
            yy += (y[i] - my) * (y[i] - my);
        }
        return xy / Math.sqrt(xx * yy);
    }
}
