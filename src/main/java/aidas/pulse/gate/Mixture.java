package aidas.pulse.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Figures of several waves laid into one another, in categories and in bands. */
final class Mixture {

    private final Exposure exposure;
    private final Wave now;
    private final List<Wave> earlier;

    Mixture(Exposure exposure, Wave now, List<Wave> earlier) {
        this.exposure = exposure;
        this.now = now;
        this.earlier = earlier;
    }

    /** Do figures of an earlier wave inside it leave too little of an atom of this wave? */
    boolean tellsOfNow(Atom whole) {
        return earlier.stream().anyMatch(then -> told(whole, then, false).isPresent());
    }

    /**
     * Do figures of this wave leave too little of an atom of an earlier wave?
     *
     * @return those of this wave that do
     */
    Optional<List<Atom>> tellsOfThen(Atom whole) {
        return told(whole, now, true);
    }

    private Optional<List<Atom>> told(Atom whole, Wave wave, boolean withNow) {
        var inside = inside(wave, whole);
        var parts = new ArrayList<Puzzle.Part>();
        inside.forEach(atom -> parts.add(part(whole, atom, withNow ? atom : null)));
        return told(whole, parts, withNow)
                .map(atoms -> atoms.isEmpty() ? List.copyOf(inside) : atoms);
    }

    /** The atoms of a wave that are a part of the whole; {@link Joint} compares equal ones. */
    private static Set<Atom> inside(Wave wave, Atom whole) {
        var atoms = new LinkedHashSet<Atom>();
        for (int leaf : whole.leaves()) {
            if (wave.number(leaf) >= 0) {
                var atom = wave.atoms().get(wave.number(leaf));
                if (atom.leaves()[0] == leaf && within(atom.leaves(), whole.leaves())) {
                    atoms.add(atom);
                }
            }
        }
        return atoms;
    }

    private static boolean within(int[] leaves, int[] whole) {
        return leaves.length < whole.length
                && Arrays.stream(leaves).allMatch(leaf -> Arrays.binarySearch(whole, leaf) >= 0);
    }

    private static Puzzle.Part part(Atom whole, Atom atom, Atom ofNow) {
        int[] places =
                Arrays.stream(atom.leaves())
                        .map(leaf -> Arrays.binarySearch(whole.leaves(), leaf))
                        .toArray();
        return new Puzzle.Part(places, atom.counts(), ofNow);
    }

    private Optional<List<Atom>> told(Atom whole, List<Puzzle.Part> parts, boolean withNow) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return new Puzzle(
                        exposure::ofChange,
                        exposure.floor(),
                        whole.leaves().length,
                        whole.counts().length,
                        parts)
                .solve(whole.counts(), withNow);
    }
}
