package aidas.insight.selftest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Computes cases and compares. */
final class SelfTest {

    /** By the name under which cases ask for them. */
    static final Map<String, Computation> FIGURES = figures();

    private SelfTest() {}

    static Report of(List<ReferenceCase> cases) {
        return new Report(cases.stream().map(each -> each.run(FIGURES)).toList());
    }

    private static Map<String, Computation> figures() {
        var all = new HashMap<String, Computation>();
        all.putAll(CustomerFigures.ALL);
        all.putAll(UnitFigures.ALL);
        all.putAll(RelationFigures.ALL);
        return Map.copyOf(all);
    }
}
