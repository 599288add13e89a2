package aidas.statistics;

/** How many answers it takes. */
public final class SampleSize {

    private SampleSize() {}

    /**
     * Answers that each of two groups needs, so that a true difference is found with that power by
     * a two-sided test: 2V(z + z')²/d².
     *
     * @param variance of one answer, in squared units
     * @param difference above 0, in the unit
     * @param power between 0 and 1, commonly 0.8
     */
    public static double toTellApart(
            double variance, double difference, double confidence, double power) {
        double ratio = (Normal.z(confidence) + Normal.quantile(power)) / difference;
        return 2 * variance * ratio * ratio;
    }
}
