package aidas.statistics;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;

/** What is told of who gives to whom. */
public final class GiftFigures {

    /** Givers of fewer have no favourite worth telling. */
    public static final int LEAST_GIVEN = 3;

    private GiftFigures() {}

    /**
     * The share of arcs that are returned: Σ min(wᵢⱼ, wⱼᵢ) / Σ wᵢⱼ over ordered pairs, with w the
     * number of arcs; 0 to 1.
     *
     * <p>Source: T. Squartini, F. Picciolo, F. Ruzzenenti and D. Garlaschelli, "Reciprocity of
     * weighted networks", Scientific Reports 3 (2013) 2729.
     */
    public static double mutual(Arcs arcs) {
        long[] sorted = arcs.pairs();
        int nodes = arcs.nodes();
        double returned = 0;
        for (int at = 0; at < sorted.length; ) {
            int end = endOf(sorted, at);
            int back = count(sorted, sorted[at] % nodes * nodes + sorted[at] / nodes);
            returned += Math.min(end - at, back);
            at = end;
        }
        return sorted.length == 0 ? 0 : returned / sorted.length;
    }

    /**
     * Circles of three: i gave to j, j to k and k to i, however often; each circle once, the other
     * way round another one.
     */
    public static long circles(Arcs arcs) {
        long[] pairs = Arrays.stream(arcs.pairs()).distinct().toArray();
        int nodes = arcs.nodes();
        long found = 0;
        for (long pair : pairs) {
            long first = pair / nodes;
            long second = pair % nodes;
            int at = lower(pairs, second * nodes);
            for (; at < pairs.length && pairs[at] / nodes == second; at++) {
                long third = pairs[at] % nodes;
                if (third != first && Arrays.binarySearch(pairs, third * nodes + first) >= 0) {
                    found++;
                }
            }
        }
        return found / 3;
    }

    /**
     * Of what those gave who gave at least {@link #LEAST_GIVEN} times, the share that went to the
     * one to whom each gave most; 0 to 1, and 0 where nobody gave so often: see {@link #often}.
     */
    public static double concentration(Arcs arcs) {
        long[] sorted = arcs.pairs();
        int nodes = arcs.nodes();
        double most = 0;
        double all = 0;
        for (int at = 0; at < sorted.length; ) {
            long giver = sorted[at] / nodes;
            int begin = at;
            int best = 0;
            while (at < sorted.length && sorted[at] / nodes == giver) {
                int end = endOf(sorted, at);
                best = Math.max(best, end - at);
                at = end;
            }
            if (at - begin >= LEAST_GIVEN) {
                most += best;
                all += at - begin;
            }
        }
        return all == 0 ? 0 : most / all;
    }

    /** How many gave at least {@link #LEAST_GIVEN} times; rewired graphs have as many. */
    public static int often(Arcs arcs) {
        var given = Arrays.stream(arcs.pairs()).map(pair -> pair / arcs.nodes()).boxed();
        return (int)
                given.collect(groupingBy(giver -> giver, counting())).values().stream()
                        .filter(times -> times >= LEAST_GIVEN)
                        .count();
    }

    private static int endOf(long[] sorted, int at) {
        int end = at + 1;
        while (end < sorted.length && sorted[end] == sorted[at]) {
            end++;
        }
        return end;
    }

    private static int count(long[] sorted, long key) {
        int at = lower(sorted, key);
        return at < sorted.length && sorted[at] == key ? endOf(sorted, at) - at : 0;
    }

    /** The first place whose key is not below. */
    private static int lower(long[] sorted, long key) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
