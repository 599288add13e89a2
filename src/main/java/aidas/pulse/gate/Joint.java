package aidas.pulse.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two waves side by side: the smallest parts of the company that both tell apart, which are the
 * connected pieces of atoms that overlap.
 */
final class Joint {

    private final Wave now;
    private final Wave then;
    private final int[] above;

    Joint(Wave now, Wave then, int leaves) {
        this.now = now;
        this.then = then;
        this.above = new int[now.atoms().size() + then.atoms().size()];
        Arrays.setAll(above, i -> i);
        for (int leaf = 0; leaf < leaves; leaf++) {
            if (now.number(leaf) >= 0 && then.number(leaf) >= 0) {
                above[top(now.number(leaf))] = top(now.atoms().size() + then.number(leaf));
            }
        }
    }

    private int top(int number) {
        int top = number;
        while (above[top] != top) {
            above[top] = above[above[top]];
            top = above[top];
        }
        return top;
    }

    /**
     * A part both waves tell apart.
     *
     * @param atoms of this wave
     * @param change answers now less answers then, by category
     */
    record Piece(List<Atom> atoms, int[] change) {}

    /** Those that both waves have answers of. */
    List<Piece> pieces() {
        Map<Integer, Piece> pieces = new TreeMap<>();
        for (int i = 0; i < now.atoms().size(); i++) {
            var atom = now.atoms().get(i);
            int[] change = new int[atom.counts().length];
            var piece = pieces.computeIfAbsent(top(i), top -> new Piece(new ArrayList<>(), change));
            piece.atoms().add(atom);
            Arrays.setAll(piece.change(), c -> piece.change()[c] + atom.counts()[c]);
        }
        var known = new HashSet<Integer>();
        for (int i = 0; i < then.atoms().size(); i++) {
            var atom = then.atoms().get(i);
            int top = top(now.atoms().size() + i);
            var piece = pieces.get(top);
            if (piece != null) {
                known.add(top);
                Arrays.setAll(piece.change(), c -> piece.change()[c] - atom.counts()[c]);
            }
        }
        pieces.keySet().retainAll(known);
        return List.copyOf(pieces.values());
    }
}
