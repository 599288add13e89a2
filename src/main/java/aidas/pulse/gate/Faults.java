package aidas.pulse.gate;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** What the atoms of this wave give away, alone and together with the waves before. */
record Faults(Exposure exposure, History history, Collection<Unit> shown, List<Atom> atoms) {

    /**
     * Some faults, each as the atoms it concerns, of which one has to go; empty if there is none.
     *
     * <p>Numbers of answers come first, so that what is hidden for their sake does not depend on
     * what was answered: otherwise a choice of another neighbour would tell of answers. Whole units
     * come before what is left of others, because they may hide their neighbours as well.
     */
    List<List<Atom>> next() {
        List<Predicate<Atom>> alone =
                List.of(
                        atom -> exposure.tooFew(atom.counts()),
                        atom -> !atom.rest() && exposure.ofAnswers(atom.counts()),
                        atom -> exposure.ofAnswers(atom.counts()));
        for (var kind : alone) {
            var found = atoms.stream().filter(kind).map(List::of).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return exposure.scale().tells() ? history.faults(shown) : List.of();
    }
}
