package aidas.statistics;

import java.util.random.RandomGenerator;

/**
 * Standard normal values from uniform ones by the polar method, so that the same seed gives the
 * same values in every version of Java.
 *
 * <p>Source: G. Marsaglia and T. A. Bray, "A convenient method for generating normal variables",
 * SIAM Review 6 (1964) 260–264.
 */
public final class NormalDraws {

    private final RandomGenerator uniform;

    private double spare;

    private boolean hasSpare;

    public NormalDraws(RandomGenerator uniform) {
        this.uniform = uniform;
    }

    public double next() {
        if (hasSpare) {
            hasSpare = false;
            return spare;
        }
        while (true) {
            double u = 2 * uniform.nextDouble() - 1;
            double v = 2 * uniform.nextDouble() - 1;
            double s = u * u + v * v;
            if (s > 0 && s < 1) {
                double factor = Math.sqrt(-2 * Math.log(s) / s);
                spare = v * factor;
                hasSpare = true;
                return u * factor;
            }
        }
    }
}
