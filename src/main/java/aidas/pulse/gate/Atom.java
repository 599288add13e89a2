package aidas.pulse.gate;

import java.util.stream.IntStream;

/**
 * The smallest thing published figures tell apart: a shown unit without shown children, or what is
 * left of one without its shown children.
 *
 * @param owner the shown unit
 * @param rest is it what is left of the owner?
 * @param leaves numbers of the leaves it covers, ascending; see {@link Ground}
 * @param counts answers by category
 */
record Atom(Unit owner, boolean rest, int[] leaves, int[] counts) {

    int n() {
        return IntStream.of(counts).sum();
    }
}
