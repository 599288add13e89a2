package aidas.insight.study;

import aidas.statistics.Correlation;
import aidas.statistics.Difference;
import aidas.statistics.Group;
import aidas.statistics.Interval;
import aidas.statistics.ManyTests;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What each missed standard costs (R5.2).
 *
 * @param standards the dearest first, by what the company's score loses
 * @param dearest its code; null if none can be told from all others
 */
public record Costs(List<Cost> standards, String dearest) {

    private static final double CONFIDENCE = 0.95;

    /**
     * One standard's.
     *
     * @param missed visits in which it was missed
     * @param missedShare of the visits in which it was checked, 0 to 1
     * @param score points that such a visit loses, others missed alike; its q is corrected for all
     * @param value that such a visit loses, in percent of the mean of its region; null where
     *     amounts are not known
     * @param points that the company's score loses by it: the share times the loss
     */
    public record Cost(
            String standard,
            long missed,
            double missedShare,
            Loss score,
            Loss value,
            double points) {

        private Difference difference() {
            return new Difference(points, score.se() * missedShare);
        }
    }

    /**
     * A loss per visit in which the standard was missed.
     *
     * @param q p of no loss, corrected for the number of standards
     */
    public record Loss(double value, double se, Interval interval, double q) {}

    /** Visits in which a standard was met or missed, by how many of the others were missed. */
    public record Outcome(String standard, boolean met, int others) {}

    public Costs {
        standards = List.copyOf(standards);
    }

    static Costs of(Map<Outcome, Visits> checked) {
        var codes = checked.keySet().stream().map(Outcome::standard).distinct().sorted().toList();
        var scores = losses(codes, checked, Visits::score);
        var values = losses(codes, checked, Visits::value);
        var costs = new ArrayList<Cost>();
        for (String code : codes) {
            if (scores.containsKey(code)) {
                long missed = n(checked, code, false);
                double share = missed / (double) (missed + n(checked, code, true));
                var loss = scores.get(code);
                costs.add(
                        new Cost(
                                code, missed, share, loss, values.get(code), share * loss.value()));
            }
        }
        costs.sort(Comparator.comparingDouble(Cost::points).reversed());
        return new Costs(costs, dearest(costs));
    }

    /** Few visits tell nothing: there must be a step's number of them on either side (R5.1). */
    private static boolean firm(List<Group> met, List<Group> missed) {
        return answers(met) >= Ladder.LEAST_VISITS && answers(missed) >= Ladder.LEAST_VISITS;
    }

    private static double answers(List<Group> groups) {
        return groups.stream().mapToDouble(Group::n).sum();
    }

    private static long n(Map<Outcome, Visits> checked, String code, boolean met) {
        return checked.entrySet().stream()
                .filter(e -> e.getKey().standard().equals(code) && e.getKey().met() == met)
                .mapToLong(e -> e.getValue().n())
                .sum();
    }

    private static Map<String, Loss> losses(
            List<String> codes,
            Map<Outcome, Visits> checked,
            Function<Visits, Optional<Group>> group) {
        var found =
                codes.stream()
                        .flatMap(
                                code ->
                                        difference(code, checked, group)
                                                .map(d -> Map.entry(code, d))
                                                .stream())
                        .toList();
        double[] q =
                ManyTests.falseDiscovery(
                        found.stream().mapToDouble(e -> e.getValue().p()).toArray());
        return java.util.stream.IntStream.range(0, q.length)
                .boxed()
                .collect(
                        Collectors.toMap(
                                i -> found.get(i).getKey(),
                                i -> {
                                    var d = found.get(i).getValue();
                                    return new Loss(
                                            d.value(), d.se(), d.interval(CONFIDENCE), q[i]);
                                }));
    }

    /** Met less missed, stratum by stratum, each counting by the visits in which it was missed. */
    private static Optional<Difference> difference(
            String code, Map<Outcome, Visits> checked, Function<Visits, Optional<Group>> group) {
        double weights = 0;
        double sum = 0;
        double variance = 0;
        var mets = new ArrayList<Group>();
        var misses = new ArrayList<Group>();
        for (int others = 0; others <= 2; others++) {
            var met = group.apply(visits(checked, code, true, others)).filter(g -> g.n() > 1);
            var missed = group.apply(visits(checked, code, false, others)).filter(g -> g.n() > 1);
            if (met.isPresent() && missed.isPresent()) {
                mets.add(met.get());
                misses.add(missed.get());
            }
        }
        if (!firm(mets, misses)) {
            return Optional.empty();
        }
        for (int i = 0; i < mets.size(); i++) {
            var met = mets.get(i);
            var missed = misses.get(i);
            double weight = missed.n();
            weights += weight;
            sum += weight * (met.mean() - missed.mean());
            variance +=
                    weight * weight * (met.variance() / met.n() + missed.variance() / missed.n());
        }
        double se = Math.sqrt(variance) / weights;
        return se > 0 ? Optional.of(new Difference(sum / weights, se)) : Optional.empty();
    }

    private static Visits visits(
            Map<Outcome, Visits> checked, String code, boolean met, int others) {
        return checked.getOrDefault(new Outcome(code, met, others), Visits.NONE);
    }

    /**
     * The first, if it costs anything at all and more than each of the others, both beyond chance
     * and corrected for their number.
     */
    private static String dearest(List<Cost> costs) {
        if (costs.size() < 2) {
            return null;
        }
        if (costs.getFirst().score().value() <= 0
                || costs.getFirst().score().q() > Correlation.LEVEL) {
            return null;
        }
        var first = costs.getFirst().difference();
        boolean apart =
                costs.stream()
                        .skip(1)
                        .map(Cost::difference)
                        .map(
                                other ->
                                        new Difference(
                                                first.value() - other.value(),
                                                Math.hypot(first.se(), other.se())))
                        .allMatch(d -> d.p() * (costs.size() - 1) <= Correlation.LEVEL);
        return apart ? costs.getFirst().standard() : null;
    }
}
