package aidas.pulse.gate;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The smallest thing published figures tell apart: a shown unit without shown children, or what is
 * left of one without its shown children.
 *
 * @param owner the shown unit
 * @param rest is it what is left of the owner?
 * @param hidden the children of the owner that are not shown
 * @param leaves numbers of the leaves it covers, ascending; see {@link Ground}
 * @param counts answers by category
 */
record Atom(Unit owner, boolean rest, List<Unit> hidden, int[] leaves, int[] counts) {

    int n() {
        return IntStream.of(counts).sum();
    }
}
