package aidas.statistics;

/**
 * Shrinkage of means of one known variance: mean + c(y − mean), c = 1 − (k − 3)σ²/Σ(y − mean)², not
 * below 0.
 *
 * <p>Source: B. Efron and C. Morris, "Stein's paradox in statistics", Scientific American 236
 * (1977) 119–127.
 *
 * @param mean of the means, in their unit
 * @param factor c, how much of a mean's own distance is kept, 0 to 1
 */
public record JamesStein(double mean, double factor) {

    /**
     * @param means at least four, not all the same
     * @param variance of each of them, in squared units
     */
    public static JamesStein of(double[] means, double variance) {
        if (means.length < 4) {
            throw new IllegalArgumentException("needs four means, got " + means.length);
        }
        var group = Group.of(means);
        double kept = 1 - (means.length - 3) * variance / group.squares();
        return new JamesStein(group.mean(), Math.max(0, kept));
    }

    public double shrunk(double own) {
        return mean + factor * (own - mean);
    }
}
