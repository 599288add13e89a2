package aidas.insight.study.rest;

import aidas.insight.study.Reliability;
import java.util.List;

/**
 * Whether a measure can be relied on.
 *
 * @param state {@code told}, {@code unknown} (no means of answers) or {@code nothing} (all alike)
 * @param looked months that were looked at one by one, of which the middle one by ICC(2) is told; 1
 *     if all answers count together
 * @param gate of ICC(2) and rwg
 * @param weak stores that do not reach the gate, the weakest first
 */
public record ReliabilityJson(
        String state,
        Integer looked,
        Double gate,
        Boolean passes,
        Integer stores,
        Double n,
        Double icc1,
        Double icc2,
        Double f,
        Double p,
        Double medianRwg,
        List<WeakJson> weak) {

    /** One store that does not. */
    public record WeakJson(String store, String name, double n, double reliability, Double rwg) {}

    static ReliabilityJson of(Reliability reliability) {
        return switch (reliability) {
            case Reliability.Told told -> told(told);
            case Reliability.Unknown unknown -> bare("unknown");
            case Reliability.Nothing nothing -> bare("nothing");
        };
    }

    private static ReliabilityJson bare(String state) {
        return new ReliabilityJson(
                state, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static ReliabilityJson told(Reliability.Told told) {
        var analysis = told.analysis();
        return new ReliabilityJson(
                "told",
                told.looked(),
                Reliability.GATE,
                told.passes(),
                analysis.groups(),
                analysis.n(),
                analysis.icc1(),
                analysis.icc2(),
                Numbers.known(analysis.f()),
                Numbers.known(analysis.p()),
                Numbers.known(told.medianRwg()),
                told.weak().stream()
                        .map(
                                weak ->
                                        new WeakJson(
                                                weak.unit().code().value(),
                                                weak.unit().name(),
                                                weak.n(),
                                                weak.reliability(),
                                                Numbers.known(weak.rwg())))
                        .toList());
    }
}
