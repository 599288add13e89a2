package aidas.pulse.gate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stays hidden of an atom once every earlier figure that is still true, of whichever wave, is
 * laid into it.
 *
 * <p>Each hidden unit is left out, or replaced by an earlier figure of itself, or by those of its
 * parts. The first costs its answers, the second the answers in which both figures differ: so many
 * answers the reader is wrong about. All costs below the floor that some choice can have are kept
 * as the bits of a number, so that they add up in one pass over the tree.
 */
final class Residue {

    private final UnitTree tree;
    private final Map<Unit, Histogram> figures;
    private final Exposure exposure;
    private final List<PriorWave> earlier;
    private final Map<Unit, Long> costs = new HashMap<>();

    Residue(
            UnitTree tree,
            Map<Unit, Histogram> figures,
            Exposure exposure,
            List<PriorWave> earlier) {
        this.tree = tree;
        this.figures = figures;
        this.exposure = exposure;
        this.earlier = earlier;
        cost(Unit.COMPANY);
    }

    /**
     * Can fewer answers than the floor be singled out, or some that are all the same?
     *
     * @param hidden the children of a shown unit that are not shown
     */
    boolean tells(List<Unit> hidden) {
        long sums = 1;
        int[] unknown = new int[exposure.scale().categories()];
        int n = 0;
        for (var unit : hidden) {
            sums = sums(sums, costs.get(unit));
            addUnknown(unit, unknown);
            n += figures.get(unit).n();
        }
        return (sums & ~1L) != 0 || Arrays.stream(unknown).sum() < n && exposure.ofAnswers(unknown);
    }

    private long cost(Unit unit) {
        var figure = figures.get(unit);
        long cost = bit(figure.n());
        for (var wave : earlier) {
            var then = wave.shown().get(unit);
            cost |= then == null ? 0 : bit(distance(figure, then));
        }
        var children = tree.children(unit);
        if (!children.isEmpty()) {
            long sums = 1;
            for (var child : children) {
                sums = sums(sums, cost(child));
            }
            cost |= sums;
        }
        costs.put(unit, cost);
        return cost;
    }

    private long bit(int size) {
        return size < exposure.floor() ? 1L << size : 0;
    }

    private long sums(long one, long other) {
        long sums = 0;
        for (int size = 0; size < exposure.floor(); size++) {
            if ((one >> size & 1) != 0) {
                sums |= other << size;
            }
        }
        return sums & (1L << exposure.floor()) - 1;
    }

    private static int distance(Histogram one, Histogram other) {
        int distance = 0;
        for (int i = 0; i < one.categories(); i++) {
            distance += Math.abs(one.count(i) - other.count(i));
        }
        return distance;
    }

    /** Adds the answers no earlier figure stands for. */
    private void addUnknown(Unit unit, int[] unknown) {
        if ((costs.get(unit) & 1) != 0) {
            return;
        }
        var children = tree.children(unit);
        children.forEach(child -> addUnknown(child, unknown));
        if (children.isEmpty()) {
            Arrays.setAll(unknown, i -> unknown[i] + figures.get(unit).count(i));
        }
    }
}
