package aidas.pulse.gate;

import java.util.List;

/** What was published before, as atoms, and what it gives away together with this wave's. */
final class History {

    History(Exposure exposure, Ground ground, List<PriorWave> earlier) {}

    List<List<Atom>> faults(List<Atom> now) {
        return List.of();
    }
}
