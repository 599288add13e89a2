package aidas.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/** What is left of many tests' p-values once it counts that there were many. */
public final class ManyTests {

    private ManyTests() {}

    /**
     * Adjusted p-values by Benjamini and Hochberg: those at or below q hold among them a share of
     * false ones of at most q, on average.
     *
     * <p>Source: Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate", JRSS B 57
     * (1995) 289–300; the form of R's {@code p.adjust}: min over j ≥ i of p₍ⱼ₎·k/j, at most 1.
     *
     * @param p each 0 to 1, in any order
     * @return in the same order
     */
    public static double[] falseDiscovery(double... p) {
        int k = p.length;
        int[] descending =
                IntStream.range(0, k)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> -p[i]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        double[] adjusted = new double[k];
        double least = 1;
        for (int rank = k; rank >= 1; rank--) {
            int i = descending[k - rank];
            if (!(p[i] >= 0 && p[i] <= 1)) {
                throw new IllegalArgumentException("a p lies between 0 and 1, got " + p[i]);
            }
            least = Math.min(least, p[i] * k / rank);
            adjusted[i] = least;
        }
        return adjusted;
    }
}
