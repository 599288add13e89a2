package aidas.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Units in the order of what they reach at least, in tiers, each with the places it could have.
 *
 * <p>The order is that of the one-sided lower bounds at 95 %: high needs much praise and many
 * answers. A tier is opened by the first unit that no tier holds; the next in order joins it until
 * one differs from the opener significantly (two-sided at 95 %: |m₁ − m₂| &gt; 1.96·√(s₁² + s₂²)),
 * and that one opens the next tier. Everybody is compared with the opener and not with the
 * neighbour: in a chain of neighbours, each of which cannot be told from the next, the first and
 * the last may be worlds apart, and one tier would hold all.
 *
 * <p>Possible places and the probability of being best come from {@link #draws many draws} of all
 * units from their posteriors with a fixed seed, so that the same board always says the same. Two
 * units need no draws: P = Φ((m₁ − m₂)/√(s₁² + s₂²)). Units of the same value share their places
 * evenly.
 *
 * <p>Sources: H. Goldstein and D. Spiegelhalter, "League tables and their limitations", JRSS A 159
 * (1996) 385–443; E. C. Marshall and D. Spiegelhalter, "Reliability of league tables of in vitro
 * fertilisation clinics", BMJ 316 (1998) 1701–1704.
 */
public final class Ranking {

    private static final int LEAST_DRAWS = 20_000;

    private static final int MOST_DRAWS = 200_000;

    /** As many values are drawn in all, or about as many: a second's tenth. */
    private static final int VALUES = 4_000_000;

    public static final long SEED = 20_260_301;

    /** Of lower bounds and of the tests within a tier. */
    public static final double CONFIDENCE = 0.95;

    private Ranking() {}

    /**
     * How often all units are drawn: 200,000 times up to 20 of them, 20,000 times from 200 on. The
     * Monte-Carlo error of a probability (one sd) is at most 0.0011 and 0.0035.
     */
    public static int draws(int units) {
        return Math.clamp(VALUES / Math.max(1, units), LEAST_DRAWS, MOST_DRAWS);
    }

    /**
     * Where a unit stands.
     *
     * @param lowerBound what its true value reaches at least, at 95 %, in the values' unit
     * @param tier from 1; units of one tier cannot be told from its first
     * @param from the best place it may well have: the 5th percentile, from 1
     * @param to the 95th percentile
     * @param best the probability that it is the best of all, 0 to 1
     */
    public record Place(double lowerBound, int tier, int from, int to, double best) {}

    /** The places of the units, in the order of the units. Equal lower bounds keep that order. */
    public static List<Place> of(List<Posterior> units) {
        var ranges = RankRange.of(units);
        var tiers = tiers(units);
        var places = new ArrayList<Place>(units.size());
        for (int i = 0; i < units.size(); i++) {
            var range = ranges.get(i);
            places.add(
                    new Place(
                            units.get(i).lowerBound(CONFIDENCE),
                            tiers[i],
                            range.from(),
                            range.to(),
                            range.best()));
        }
        return places;
    }

    private static int[] tiers(List<Posterior> units) {
        double z = Normal.z(CONFIDENCE);
        int[] tiers = new int[units.size()];
        Posterior opener = null;
        int tier = 0;
        for (int i : order(units)) {
            var unit = units.get(i);
            if (opener == null || unit.differsFrom(opener, z)) {
                opener = unit;
                tier++;
            }
            tiers[i] = tier;
        }
        return tiers;
    }

    /** The units' indices, highest lower bound first. */
    static int[] order(List<Posterior> units) {
        double[] bounds = units.stream().mapToDouble(u -> u.lowerBound(CONFIDENCE)).toArray();
        return Arrays.stream(IntStream.range(0, bounds.length).boxed().toArray(Integer[]::new))
                .sorted(Comparator.comparingDouble(i -> -bounds[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
