package aidas.pulse.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What the atoms of this wave give away, alone and together with the waves before. */
record Faults(Exposure exposure, History history, List<Atom> atoms) {

    /**
     * Some faults, each as the atoms it concerns, of which one has to go: first whole units, then
     * what is left of others, then what earlier waves give away. Empty if there is none.
     */
    List<List<Atom>> next() {
        var whole = exposed(atom -> !atom.rest());
        if (!whole.isEmpty()) {
            return whole;
        }
        var rest = exposed(Atom::rest);
        return rest.isEmpty() && exposure.scale().tells() ? history.faults(atoms) : rest;
    }

    private List<List<Atom>> exposed(Predicate<Atom> kind) {
        var found = new ArrayList<List<Atom>>();
        atoms.stream()
                .filter(kind)
                .filter(atom -> exposure.ofAnswers(atom.counts()))
                .forEach(atom -> found.add(List.of(atom)));
        return found;
    }
}
