package aidas.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Draws some of many so that each has the same chance and no stratum gets more than its share,
 * rounded: strata are shuffled, laid in a row, and every n/k-th is taken from a start that is drawn
 * too.
 *
 * <p>Sources: W. G. Madow and L. H. Madow, "On the theory of systematic sampling", Annals of
 * Mathematical Statistics 15 (1944) 1–24; R. Durstenfeld, Comm. ACM 7 (1964) 420.
 */
public final class Lots {

    private Lots() {}

    /**
     * @param strata units in a fixed order, so that the same source of chance draws the same
     * @param k 0 to as many as there are
     * @return k units, in the strata's order
     */
    public static <T> List<T> draw(List<List<T>> strata, int k, RandomGenerator chance) {
        var row = new ArrayList<T>();
        for (var stratum : strata) {
            var shuffled = new ArrayList<>(stratum);
            for (int i = shuffled.size() - 1; i > 0; i--) {
                int j = below(i + 1, chance);
                shuffled.set(i, shuffled.set(j, shuffled.get(i)));
            }
            row.addAll(shuffled);
        }
        if (k < 0 || k > row.size()) {
            throw new IllegalArgumentException(
                    "%d cannot be drawn from %d".formatted(k, row.size()));
        }
        double start = chance.nextDouble();
        var drawn = new ArrayList<T>();
        for (int i = 0; i < k; i++) {
            drawn.add(row.get((int) Math.floor((i + start) * row.size() / k)));
        }
        return drawn;
    }

    /** By doubles, so that the same seed draws the same in every version of Java. */
    private static int below(int bound, RandomGenerator chance) {
        return (int) (chance.nextDouble() * bound);
    }
}
