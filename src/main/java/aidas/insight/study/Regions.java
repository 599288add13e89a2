package aidas.insight.study;

import aidas.access.RegionCode;
import aidas.statistics.Group;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Visits of several regions put together. Amounts come without a currency, so they stand in percent
 * of the mean amount of their region before any two regions are added up (R5.3).
 */
final class Regions {

    private final Map<RegionCode, Double> means = new HashMap<>();
    private final Map<RegionCode, List<Visits>> missed;

    /**
     * @param missed of each region by standards missed, from 0; all visits with checked standards
     */
    Regions(Map<RegionCode, List<Visits>> missed) {
        this.missed = missed;
        missed.forEach(
                (region, steps) ->
                        steps.stream()
                                .reduce(Visits.NONE, Visits::plus)
                                .value()
                                .map(Group::mean)
                                .ifPresent(mean -> means.put(region, mean)));
    }

    /** All regions' by standards missed. */
    List<Visits> missed() {
        return IntStream.range(0, Ladder.STEPS).mapToObj(this::step).toList();
    }

    private Visits step(int step) {
        return missed.entrySet().stream()
                .filter(e -> step < e.getValue().size())
                .map(e -> relative(e.getKey(), e.getValue().get(step)))
                .reduce(Visits.NONE, Visits::plus);
    }

    /** All regions' by a standard and how many others were missed. */
    Map<Costs.Outcome, Visits> standards(Map<RegionCode, Map<Costs.Outcome, Visits>> ofRegions) {
        var all = new HashMap<Costs.Outcome, Visits>();
        ofRegions.forEach(
                (region, outcomes) ->
                        outcomes.forEach(
                                (outcome, visits) ->
                                        all.merge(
                                                outcome, relative(region, visits), Visits::plus)));
        return all;
    }

    private Visits relative(RegionCode region, Visits visits) {
        return visits.inPercentOf(means.getOrDefault(region, 0.0));
    }
}
