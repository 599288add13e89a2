package aidas.insight.study;

import aidas.insight.table.Measure;
import aidas.insight.table.Pool;
import aidas.insight.table.Unit;
import aidas.statistics.Agreement;
import aidas.statistics.Group;
import aidas.statistics.OneWay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Can a measure's store means be relied on (R1.2)? */
public sealed interface Reliability {

    /** The common convention, for ICC(2) and rwg alike. */
    double GATE = .70;

    /**
     * @param analysis of the answers by store; where months are looked at one by one, of the one in
     *     the middle by its ICC(2), the lower one of two
     * @param looked how many were looked at one by one; 1 if all answers count together (R1.6)
     * @param medianRwg of the stores; {@code NaN} where the scale is not known
     * @param weak stores whose own mean does not reach the gate, the weakest first
     */
    record Told(OneWay analysis, int looked, double medianRwg, List<Weak> weak)
            implements Reliability {

        public Told {
            weak = List.copyOf(weak);
        }

        public boolean passes() {
            return analysis.icc2() >= GATE;
        }
    }

    /**
     * A store that fails.
     *
     * @param n its answers, on average where months are looked at one by one
     * @param reliability of its mean, τ²/(τ² + σ²/n), 0 to 1
     * @param rwg 0 to 1, the median alike; {@code NaN} where the scale is not known
     */
    record Weak(Unit unit, double n, double reliability, double rwg) {}

    /** The values are no means of answers, or their variance is not known. */
    record Unknown() implements Reliability {}

    /** Answers that are all alike, or one store: nothing to tell apart. */
    record Nothing() implements Reliability {}

    /**
     * @param looks at answers that are independent, each with one pool a store; a store without
     *     months has none there
     */
    static Reliability of(Measure measure, List<Unit> units, List<List<Pool>> looks) {
        boolean known =
                looks.stream()
                        .flatMap(List::stream)
                        .filter(pool -> pool.months() > 0)
                        .allMatch(pool -> pool.group().isPresent());
        if (!known) {
            return new Unknown();
        }
        var told =
                looks.stream()
                        .map(Reliability::analysis)
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparingDouble(OneWay::icc2))
                        .toList();
        return told.isEmpty()
                ? new Nothing()
                : told(told.get((told.size() - 1) / 2), told.size(), measure, units, looks);
    }

    private static Optional<OneWay> analysis(List<Pool> look) {
        return OneWay.of(look.stream().map(Pool::group).flatMap(Optional::stream).toList());
    }

    private static Told told(
            OneWay analysis,
            int looked,
            Measure measure,
            List<Unit> units,
            List<List<Pool>> looks) {
        var agreements = new ArrayList<Double>();
        var weak = new ArrayList<Weak>();
        byStore(looks)
                .forEach(
                        (store, groups) -> {
                            double n =
                                    groups.stream().mapToDouble(Group::n).average().orElseThrow();
                            double own = own(analysis, n);
                            double rwg = rwg(groups, measure);
                            agreements.add(rwg);
                            if (own < GATE || rwg < GATE) {
                                weak.add(new Weak(units.get(store), n, own, rwg));
                            }
                        });
        weak.sort(Comparator.comparingDouble(Weak::reliability));
        return new Told(analysis, looked, median(doubles(agreements)), weak);
    }

    /** What each store answered, look by look; one that never did is absent. */
    private static TreeMap<Integer, List<Group>> byStore(List<List<Pool>> looks) {
        var groups = new TreeMap<Integer, List<Group>>();
        for (var look : looks) {
            IntStream.range(0, look.size())
                    .forEach(
                            store ->
                                    look.get(store)
                                            .group()
                                            .ifPresent(
                                                    group ->
                                                            groups.computeIfAbsent(
                                                                            store,
                                                                            s -> new ArrayList<>())
                                                                    .add(group)));
        }
        return groups;
    }

    private static double own(OneWay analysis, double n) {
        double tau2 = analysis.tau2();
        return tau2 == 0 ? 0 : tau2 / (tau2 + analysis.msw() / n);
    }

    private static double rwg(List<Group> groups, Measure measure) {
        return measure.options() < 2
                ? Double.NaN
                : median(
                        groups.stream()
                                .map(group -> Agreement.rwg(group, measure.options()))
                                .mapToDouble(r -> r.orElse(Double.NaN))
                                .toArray());
    }

    private static double[] doubles(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double median(double... values) {
        double[] known = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        int n = known.length;
        return n == 0 ? Double.NaN : (known[(n - 1) / 2] + known[n / 2]) / 2;
    }
}
