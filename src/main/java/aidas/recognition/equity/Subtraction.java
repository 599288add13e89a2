package aidas.recognition.equity;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What follows from figures of some sets of people by taking one from another that holds it, again
 * and again. Two such steps are followed always, more as long as there are no more sets than {@link
 * #MOST_SETS}: of a thousand groups a third step would make hundreds of thousands.
 */
final class Subtraction {

    static final int MOST_SETS = 400;

    /** By its people, the places of the given sets from which a set follows. */
    private final Map<BitSet, BitSet> known = new LinkedHashMap<>();

    Subtraction(List<BitSet> given) {
        for (int i = 0; i < given.size(); i++) {
            var itself = new BitSet();
            itself.set(i);
            known.putIfAbsent(given.get(i), itself);
        }
    }

    /** From which of the given sets fewer people than the floor follow; empty if from none. */
    Optional<BitSet> below(int floor) {
        var from = differenceBelow(floor);
        boolean more = from.isEmpty() && addDifferences();
        while (more) {
            from = differenceBelow(floor);
            more = from.isEmpty() && known.size() < MOST_SETS && addDifferences();
        }
        return from;
    }

    /** Only sets of almost one size can differ by so few, so others are not compared. */
    private Optional<BitSet> differenceBelow(int floor) {
        var sets = known.keySet().stream().sorted(Comparator.comparingInt(BitSet::cardinality));
        var bySize = sets.toArray(BitSet[]::new);
        for (int i = 0; i < bySize.length; i++) {
            int size = bySize[i].cardinality();
            for (int k = i - 1; k >= 0 && size - bySize[k].cardinality() < floor; k--) {
                if (bySize[k].cardinality() < size && holds(bySize[i], bySize[k])) {
                    return Optional.of(both(known.get(bySize[i]), known.get(bySize[k])));
                }
            }
        }
        return Optional.empty();
    }

    /** False if there was nothing new. */
    private boolean addDifferences() {
        int before = known.size();
        var sets = List.copyOf(known.entrySet());
        for (var whole : sets) {
            for (var part : sets) {
                if (whole != part && holds(whole.getKey(), part.getKey())) {
                    var rest = (BitSet) whole.getKey().clone();
                    rest.andNot(part.getKey());
                    known.computeIfAbsent(rest, key -> both(whole.getValue(), part.getValue()));
                }
            }
        }
        return known.size() > before;
    }

    /** Most sets do not even hold the other's first one. */
    static boolean holds(BitSet whole, BitSet part) {
        if (!whole.get(part.nextSetBit(0))) {
            return false;
        }
        var outside = (BitSet) part.clone();
        outside.andNot(whole);
        return outside.isEmpty();
    }

    private static BitSet both(BitSet some, BitSet others) {
        var all = (BitSet) some.clone();
        all.or(others);
        return all;
    }
}
