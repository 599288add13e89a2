package aidas.pulse.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The waves before in one grain, as atoms, and what they give away together with this wave. */
final class Past {

    private final Exposure exposure;
    private final Ground ground;
    private final List<Wave> earlier;
    private final Residue residue;
    private final Set<List<Object>> harmless = new HashSet<>();

    /**
     * @param ground knows the leaves of this wave already
     * @param residue of this wave, which knows units by their codes in every grain
     */
    Past(Exposure exposure, Ground ground, Residue residue, List<PriorWave> waves) {
        this.residue = residue;
        this.exposure = exposure;
        this.ground = ground;
        var atoms =
                waves.stream()
                        .map(
                                wave ->
                                        ground.atoms(
                                                wave.tree(),
                                                wave.shown().keySet(),
                                                wave.shown()::get))
                        .toList();
        this.earlier = atoms.stream().map(each -> new Wave(each, ground.size())).toList();
    }

    Ground ground() {
        return ground;
    }

    /** Each as the atoms of this wave it concerns, of which one has to go. */
    List<List<Atom>> faults(List<Atom> atoms) {
        var now = new Wave(atoms, ground.size());
        var faults = new ArrayList<List<Atom>>();
        for (var then : earlier) {
            for (var piece : new Joint(now, then, ground.size()).pieces()) {
                if (exposure.ofChange(piece.change())) {
                    faults.add(piece.atoms());
                }
            }
        }
        return faults.isEmpty() ? mixed(now) : faults;
    }

    private List<List<Atom>> mixed(Wave now) {
        var faults = new ArrayList<List<Atom>>();
        var mixture = new Mixture(exposure, now, earlier, harmless);
        for (var atom : now.atoms()) {
            if (mixture.tellsOfNow(atom) || residue.tells(atom.hidden())) {
                faults.add(List.of(atom));
            }
        }
        for (var then : earlier) {
            for (var atom : then.atoms()) {
                mixture.tellsOfThen(atom).ifPresent(faults::add);
            }
        }
        return faults;
    }
}
