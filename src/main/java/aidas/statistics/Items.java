package aidas.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How far several questions measure the same: Cronbach's α.
 *
 * <p>Source: L. J. Cronbach, "Coefficient alpha and the internal structure of tests", Psychometrika
 * 16 (1951) 297–334.
 *
 * @param items how many, at least two
 * @param n people who answered all of them
 * @param alpha up to 1; below 0 the items oppose each other
 * @param standardised α of the items in units of their standard deviations
 * @param meanR the mean of the items' correlations with each other
 */
public record Items(int items, int n, double alpha, double standardised, double meanR) {

    /**
     * @param answers one column an item; people who left one out do not count
     * @return empty with fewer than two items or people, or an item that never varies
     * @throws IllegalArgumentException if the columns differ in length
     */
    public static Optional<Items> of(double[]... answers) {
        double[][] known = Complete.columns(answers);
        int k = known.length;
        if (k < 2 || known[0].length < 2) {
            return Optional.empty();
        }
        for (double[] item : known) {
            if (Complete.constant(item)) {
                return Optional.empty();
            }
        }
        double own = 0;
        double shared = 0;
        double r = 0;
        for (int i = 0; i < k; i++) {
            own += Group.of(known[i]).squares();
            for (int j = 0; j < i; j++) {
                var products = Products.of(known[i], known[j]);
                shared += 2 * products.xy();
                r += 2 * products.r();
            }
        }
        double meanR = r / (k * (k - 1.0));
        double alpha = k / (k - 1.0) * shared / (own + shared);
        double standardised = k * meanR / (1 + (k - 1) * meanR);
        return Optional.of(new Items(k, known[0].length, alpha, standardised, meanR));
    }

    /** α of the others, for each item in turn; empty where fewer than two others are left. */
    public static List<Optional<Items>> withoutEach(double[]... answers) {
        var all = new ArrayList<Optional<Items>>();
        double[][] known = Complete.columns(answers);
        for (int left = 0; left < known.length; left++) {
            int out = left;
            all.add(
                    of(
                            IntStream.range(0, known.length)
                                    .filter(i -> i != out)
                                    .mapToObj(i -> known[i])
                                    .toArray(double[][]::new)));
        }
        return all;
    }
}
