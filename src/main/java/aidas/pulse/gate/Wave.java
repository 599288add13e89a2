package aidas.pulse.gate;

import java.util.Arrays;
import java.util.List;

/** The atoms of one wave, and which of them a leaf belongs to. */
final class Wave {

    private final List<Atom> atoms;
    private final int[] byLeaf;

    /**
     * @param leaves how many leaves all waves have together
     */
    Wave(List<Atom> atoms, int leaves) {
        this.atoms = List.copyOf(atoms);
        this.byLeaf = new int[leaves];
        Arrays.fill(byLeaf, -1);
        for (int number = 0; number < atoms.size(); number++) {
            for (int leaf : atoms.get(number).leaves()) {
                byLeaf[leaf] = number;
            }
        }
    }

    List<Atom> atoms() {
        return atoms;
    }

    /** The number of the atom a leaf belongs to, -1 for none. */
    int number(int leaf) {
        return byLeaf[leaf];
    }
}
