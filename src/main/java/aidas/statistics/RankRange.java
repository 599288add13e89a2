package aidas.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The places that a unit may well have among others.
 *
 * @param from the 5th percentile of its place, from 1
 * @param to the 95th percentile
 * @param best the probability of the first place
 */
record RankRange(int from, int to, double best) {

    private static final double TAIL = 0.05;

    /** Less than anybody measures: units that are exactly alike share their places by it. */
    private static final double ALIKE = 1e-9;

    static List<RankRange> of(List<Posterior> units) {
        return switch (units.size()) {
            case 0 -> List.of();
            case 1 -> List.of(new RankRange(1, 1, 1));
            case 2 -> ofTwo(units.getFirst(), units.getLast());
            default -> simulated(units);
        };
    }

    private static List<RankRange> ofTwo(Posterior one, Posterior other) {
        double se = Math.hypot(Math.max(one.sd(), ALIKE), Math.max(other.sd(), ALIKE));
        double best = Normal.below((one.mean() - other.mean()) / se);
        return List.of(
                ofPlaces(new double[] {best, 1 - best}), ofPlaces(new double[] {1 - best, best}));
    }

    /** From the probability of each place. */
    private static RankRange ofPlaces(double[] chances) {
        return new RankRange(percentile(chances, TAIL), percentile(chances, 1 - TAIL), chances[0]);
    }

    private static int percentile(double[] chances, double share) {
        double sum = 0;
        for (int place = 0; place < chances.length; place++) {
            sum += chances[place];
            if (sum >= share - ALIKE) {
                return place + 1;
            }
        }
        return chances.length;
    }

    /**
     * One draw is sorted as whole numbers: the bits of the drawn value, the last few of which give
     * way to the unit's index. With 1,128 units that leaves 41 of 52 binary digits.
     */
    private static List<RankRange> simulated(List<Posterior> units) {
        int k = units.size();
        int indexBits = 32 - Integer.numberOfLeadingZeros(k - 1);
        long index = (1L << indexBits) - 1;
        double[] means = units.stream().mapToDouble(Posterior::mean).toArray();
        double[] sds = units.stream().mapToDouble(u -> Math.max(u.sd(), ALIKE)).toArray();
        int draws = Ranking.draws(k);
        int[][] seen = new int[k][k];
        long[] drawn = new long[k];
        var normal = new NormalDraws(new SplittableRandom(Ranking.SEED));
        for (int draw = 0; draw < draws; draw++) {
            for (int i = 0; i < k; i++) {
                drawn[i] = sortable(-(means[i] + sds[i] * normal.next())) & ~index | i;
            }
            Arrays.sort(drawn);
            for (int place = 0; place < k; place++) {
                seen[(int) (drawn[place] & index)][place]++;
            }
        }
        return Arrays.stream(seen).map(counts -> ofCounts(counts, draws)).toList();
    }

    private static RankRange ofCounts(int[] counts, double draws) {
        return ofPlaces(IntStream.of(counts).mapToDouble(n -> n / draws).toArray());
    }

    /** Sorts as the value does. */
    private static long sortable(double value) {
        long bits = Double.doubleToLongBits(value);
        return bits ^ ((bits >> 63) & Long.MAX_VALUE);
    }
}
