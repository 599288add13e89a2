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
        int[] ascending = ascending(p);
        double[] adjusted = new double[k];
        double least = 1;
        for (int rank = k; rank >= 1; rank--) {
            int i = ascending[rank - 1];
            least = Math.min(least, p[i] * k / rank);
            adjusted[i] = least;
        }
        return adjusted;
    }

    /**
     * Adjusted p-values by Holm: with all those at or below α called true, one or more of them is
     * false with a probability of at most α, however the tests depend on each other.
     *
     * <p>Source: S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian
     * Journal of Statistics 6 (1979) 65–70; as R's {@code p.adjust}: max over j ≤ i of p₍ⱼ₎·(k − j
     * + 1), at most 1.
     *
     * @param p each 0 to 1, in any order
     * @return in the same order
     */
    public static double[] holm(double... p) {
        int k = p.length;
        int[] ascending = ascending(p);
        double[] adjusted = new double[k];
        double most = 0;
        for (int rank = 1; rank <= k; rank++) {
            int i = ascending[rank - 1];
            most = Math.max(most, Math.min(1, p[i] * (k - rank + 1)));
            adjusted[i] = most;
        }
        return adjusted;
    }

    /** Indices by rising p. */
    private static int[] ascending(double... p) {
        for (double each : p) {
            if (!(each >= 0 && each <= 1)) {
                throw new IllegalArgumentException("a p lies between 0 and 1, got " + each);
            }
        }
        return IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
