package aidas.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Who gave to whom, once for each time: a directed graph whose arcs may repeat. Nobody gives to
 * themselves.
 *
 * <p>Each arc lies in a block, such as a pair of places. Rewiring exchanges the receivers of arcs
 * of one block only, so that everybody gives and receives as often as before, in each block.
 */
public final class Arcs {

    /** How often each arc is tried, for the graphs in between to forget each other. */
    private static final int SWEEPS = 10;

    private final List<Arc> given;
    private final int[] from;
    private final int[] to;
    private final int nodes;
    private final int[][] blocks;

    /** Null before they are asked for: sorting them is most of the work of a figure. */
    private long[] sorted;

    /**
     * One time.
     *
     * @param from the giver's key
     * @param to the receiver's, another one
     * @param block what must be equal for two arcs to exchange their receivers
     */
    public record Arc(long from, long to, String block) {

        public Arc {
            if (from == to) {
                throw new IllegalArgumentException("nobody gives to themselves, got " + from);
            }
        }
    }

    private Arcs(List<Arc> given, int[][] blocks) {
        this.given = List.copyOf(given);
        this.blocks = blocks;
        Map<Long, Integer> places = new LinkedHashMap<>();
        from = given.stream().mapToInt(arc -> place(places, arc.from())).toArray();
        to = given.stream().mapToInt(arc -> place(places, arc.to())).toArray();
        nodes = places.size();
    }

    private Arcs(Arcs before, int[] receivers) {
        given = before.given;
        from = before.from;
        nodes = before.nodes;
        blocks = before.blocks;
        to = receivers;
    }

    public static Arcs of(List<Arc> arcs) {
        Map<String, List<Integer>> blocks = new LinkedHashMap<>();
        for (int i = 0; i < arcs.size(); i++) {
            blocks.computeIfAbsent(arcs.get(i).block(), key -> new ArrayList<>()).add(i);
        }
        return new Arcs(
                arcs,
                blocks.values().stream()
                        .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new));
    }

    private static int place(Map<Long, Integer> places, long key) {
        places.putIfAbsent(key, places.size());
        return places.get(key);
    }

    public int size() {
        return from.length;
    }

    int nodes() {
        return nodes;
    }

    /**
     * Giver and receiver of each arc as one number, sorted: giver · nodes + receiver. Not to be
     * written to.
     */
    long[] pairs() {
        if (sorted == null) {
            sorted =
                    IntStream.range(0, from.length)
                            .mapToLong(i -> (long) from[i] * nodes + to[i])
                            .sorted()
                            .toArray();
        }
        return sorted;
    }

    /** The number of times that each person received, in each block, as rewired. */
    Map<String, Long> received() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int i = 0; i < to.length; i++) {
            counts.merge(given.get(i).block() + " " + to[i], 1L, Long::sum);
        }
        return counts;
    }

    /** Does somebody give to themselves? */
    boolean loops() {
        return IntStream.range(0, to.length).anyMatch(i -> from[i] == to[i]);
    }

    /** Another graph in which everybody gives and receives as often, block by block. */
    Arcs rewired(RandomGenerator chance) {
        int[] receivers = to.clone();
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int[] block : blocks) {
                for (int one : block) {
                    int other = block[chance.nextInt(block.length)];
                    if (from[one] != receivers[other] && from[other] != receivers[one]) {
                        int kept = receivers[one];
                        receivers[one] = receivers[other];
                        receivers[other] = kept;
                    }
                }
            }
        }
        return new Arcs(this, receivers);
    }
}
