package aidas.pulse.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small company in the making: leaves with answers to an item of three categories. */
final class Company {

    static final Scale THREE = Scale.plain(3);

    private final Map<Leaf, Histogram> answers = new LinkedHashMap<>();
    private final List<PriorWave> earlier = new ArrayList<>();

    /** A team of region N. */
    Company team(String store, String team, int... counts) {
        return team("N", store, team, counts);
    }

    Company team(String region, String store, String team, int... counts) {
        answers.put(new Leaf(region, store, team), Histogram.of(counts));
        return this;
    }

    Company after(Decision decision) {
        earlier.add(decision.published());
        return this;
    }

    UnitTree tree() {
        return UnitTree.of(answers.keySet());
    }

    Decision decide() {
        return decide(THREE, Floor.OF_FIGURES);
    }

    Decision decide(Scale scale, Floor floor) {
        return Gate.of(scale, floor).decide(tree(), answers, earlier);
    }
}
