package aidas.pulse;

import aidas.pulse.gate.Histogram;
import java.util.stream.IntStream;

/** Moments of scores that are given as counts. */
final class Scores {

    private Scores() {}

    /**
     * @param low the score of the first category
     */
    static double mean(Histogram counts, int low) {
        return low
                + IntStream.range(0, counts.categories())
                                .mapToDouble(i -> (double) i * counts.count(i))
                                .sum()
                        / counts.n();
    }

    /** With divisor n. */
    static double variance(Histogram counts, int low) {
        double mean = mean(counts, low);
        return IntStream.range(0, counts.categories())
                        .mapToDouble(i -> counts.count(i) * Math.pow(low + i - mean, 2))
                        .sum()
                / counts.n();
    }
}
