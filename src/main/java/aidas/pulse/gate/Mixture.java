package aidas.pulse.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Figures of up to three waves laid into one another, one of them this wave's. */
final class Mixture {

    /** Larger wholes than of so many leaves are looked at by two waves only. */
    private static final int THREE_WAVES = 12;

    private final Exposure exposure;
    private final Wave now;
    private final List<Wave> earlier;
    private final Set<List<Object>> harmless;

    /**
     * @param harmless what was looked at before; grows
     */
    Mixture(Exposure exposure, Wave now, List<Wave> earlier, Set<List<Object>> harmless) {
        this.exposure = exposure;
        this.now = now;
        this.earlier = earlier;
        this.harmless = harmless;
    }

    /** Do figures of earlier waves inside it leave too little of an atom of this wave? */
    boolean tellsOfNow(Atom whole) {
        return earlier.stream()
                .map(wave -> inside(wave, whole))
                .filter(inside -> !inside.isEmpty())
                .anyMatch(
                        inside -> solved(whole, parts(whole, inside, Set.of()), false).isPresent());
    }

    /**
     * Do figures of this wave, and of another, leave too little of an atom of an earlier wave?
     *
     * @return those of this wave that do
     */
    Optional<List<Atom>> tellsOfThen(Atom whole) {
        var inside = inside(now, whole);
        var key = key(whole, inside);
        if (inside.isEmpty() || harmless.contains(key)) {
            return Optional.empty();
        }
        var found = solved(whole, parts(whole, inside, Set.of()), true);
        for (var wave : earlier) {
            if (found.isPresent() || whole.leaves().length > THREE_WAVES) {
                break;
            }
            var others = inside(wave, whole);
            if (!others.isEmpty()) {
                found = solved(whole, parts(whole, inside, others), true);
            }
        }
        if (found.isEmpty()) {
            harmless.add(key);
        }
        return found.map(atoms -> atoms.isEmpty() ? List.copyOf(inside) : atoms);
    }

    private static List<Object> key(Atom whole, Set<Atom> inside) {
        var key = new ArrayList<Object>();
        key.add(whole);
        inside.forEach(atom -> key.addAll(List.of(atom.owner(), atom.leaves().length)));
        return key;
    }

    private List<Puzzle.Part> parts(Atom whole, Set<Atom> some, Set<Atom> others) {
        var parts = new ArrayList<Puzzle.Part>();
        some.forEach(atom -> parts.add(part(whole, atom)));
        others.forEach(atom -> parts.add(part(whole, atom)));
        return parts;
    }

    /** The atoms of a wave that are a part of the whole; {@link Joint} compares equal ones. */
    private static Set<Atom> inside(Wave wave, Atom whole) {
        var atoms = new LinkedHashSet<Atom>();
        if (whole.leaves().length == 1) {
            return atoms;
        }
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

    private Puzzle.Part part(Atom whole, Atom atom) {
        int[] places =
                Arrays.stream(atom.leaves())
                        .map(leaf -> Arrays.binarySearch(whole.leaves(), leaf))
                        .toArray();
        boolean ofNow = now.atoms().get(Math.max(0, now.number(atom.leaves()[0]))) == atom;
        return new Puzzle.Part(places, atom.counts(), ofNow ? atom : null);
    }

    private Optional<List<Atom>> solved(Atom whole, List<Puzzle.Part> parts, boolean withNow) {
        return new Puzzle(exposure, whole, parts).solve(withNow);
    }
}
