package aidas.insight.study;

import aidas.insight.table.Measure;
import aidas.insight.table.Pool;
import aidas.insight.table.Unit;
import aidas.statistics.Agreement;
import aidas.statistics.Group;
import aidas.statistics.OneWay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** Can a measure's store means be relied on (R1.2)? */
public sealed interface Reliability {

    /** The common convention, for ICC(2) and rwg alike. */
    double GATE = .70;

    /**
     * @param analysis of the answers by store
     * @param medianRwg of the stores; {@code NaN} where the scale is not known
     * @param weak stores whose own mean does not reach the gate, the weakest first
     */
    record Told(OneWay analysis, double medianRwg, List<Weak> weak) implements Reliability {

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
     * @param n its answers
     * @param reliability of its mean, τ²/(τ² + σ²/n), 0 to 1
     * @param rwg 0 to 1; {@code NaN} where the scale is not known
     */
    record Weak(Unit unit, double n, double reliability, double rwg) {}

    /** The values are no means of answers, or their variance is not known. */
    record Unknown() implements Reliability {}

    /** Answers that are all alike, or one store: nothing to tell apart. */
    record Nothing() implements Reliability {}

    /**
     * @param pools one a store
     */
    static Reliability of(Measure measure, List<Unit> units, List<Pool> pools) {
        var groups = new ArrayList<Group>();
        for (var pool : pools) {
            if (pool.group().isEmpty()) {
                return new Unknown();
            }
            groups.add(pool.group().get());
        }
        return OneWay.of(groups)
                .<Reliability>map(analysis -> told(analysis, measure, units, groups))
                .orElseGet(Nothing::new);
    }

    private static Told told(
            OneWay analysis, Measure measure, List<Unit> units, List<Group> groups) {
        double[] rwg =
                groups.stream()
                        .map(group -> rwg(group, measure))
                        .mapToDouble(r -> r.orElse(Double.NaN))
                        .toArray();
        var weak = new ArrayList<Weak>();
        for (int i = 0; i < rwg.length; i++) {
            double own = own(analysis, groups.get(i).n());
            if (own < GATE || rwg[i] < GATE) {
                weak.add(new Weak(units.get(i), groups.get(i).n(), own, rwg[i]));
            }
        }
        weak.sort(Comparator.comparingDouble(Weak::reliability));
        return new Told(analysis, median(rwg), weak);
    }

    private static double own(OneWay analysis, double n) {
        double tau2 = analysis.tau2();
        return tau2 == 0 ? 0 : tau2 / (tau2 + analysis.msw() / n);
    }

    private static OptionalDouble rwg(Group group, Measure measure) {
        return measure.options() < 2
                ? OptionalDouble.empty()
                : Agreement.rwg(group, measure.options());
    }

    private static double median(double... values) {
        double[] known =
                java.util.Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        int n = known.length;
        return n == 0 ? Double.NaN : (known[(n - 1) / 2] + known[n / 2]) / 2;
    }
}
