package aidas.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How long it takes until something happens, where for some it has not happened yet: Kaplan and
 * Meier's estimate. S(t) is the product over all moments u ≤ t of 1 − d(u)/r(u), with d(u) to whom
 * it happened then and r(u) for whom it had not happened before.
 *
 * <p>Sources: E. L. Kaplan and P. Meier, "Nonparametric estimation from incomplete observations",
 * JASA 53 (1958) 457–481; the standard error is Greenwood's, the interval the one of log S, as R's
 * {@code survfit} has it; that of a quantile is R. Brookmeyer's and J. Crowley's, Biometrics 38
 * (1982) 29–41.
 *
 * @param n observations, finished or not; 1 or more
 * @param steps moments at which it happened to somebody, ascending
 */
public record SurvivalCurve(int n, List<Step> steps) {

    /** Shares that differ by less are the same share. */
    private static final double SAME = 1e-12;

    public SurvivalCurve {
        steps = List.copyOf(steps);
    }

    /**
     * One wait.
     *
     * @param time how long, not negative
     * @param over did it happen then? Else it had not happened when it was last looked at
     */
    public record Wait(double time, boolean over) {

        public Wait {
            if (!(time >= 0)) {
                throw new IllegalArgumentException("a wait is not negative, got " + time);
            }
        }
    }

    /**
     * From this moment on until the next step.
     *
     * @param still S, the share for whom it has not happened
     * @param greenwood the variance of log S; infinite where S is 0
     */
    public record Step(double time, int events, double still, double greenwood) {

        /** Of S; not a number where S is 0. */
        public double se() {
            return still * Math.sqrt(greenwood);
        }

        /** Of S; nothing can be said where it is 0. */
        Optional<Interval> interval(double confidence) {
            if (still == 0) {
                return Optional.empty();
            }
            double reach = Normal.z(confidence) * Math.sqrt(greenwood);
            return Optional.of(
                    new Interval(still * Math.exp(-reach), Math.min(1, still * Math.exp(reach))));
        }
    }

    /**
     * By when it has happened to a share of all.
     *
     * @param interval its upper end is infinite where too many still wait to tell
     */
    public record Moment(double value, Interval interval) {}

    /**
     * @throws IllegalArgumentException if there is none
     */
    public static SurvivalCurve of(Collection<Wait> waits) {
        if (waits.isEmpty()) {
            throw new IllegalArgumentException("a curve needs an observation");
        }
        var happened = new TreeMap<Double, int[]>();
        for (var wait : waits) {
            var at = happened.computeIfAbsent(wait.time(), time -> new int[2]);
            at[0]++;
            at[1] += wait.over() ? 1 : 0;
        }
        var steps = new ArrayList<Step>();
        int atRisk = waits.size();
        double still = 1;
        double greenwood = 0;
        for (var at : happened.entrySet()) {
            int events = at.getValue()[1];
            if (events > 0) {
                int left = atRisk - events;
                still *= (double) left / atRisk;
                greenwood += (double) events / ((double) atRisk * left);
                steps.add(new Step(at.getKey(), events, still, greenwood));
            }
            atRisk -= at.getValue()[0];
        }
        return new SurvivalCurve(waits.size(), steps);
    }

    /** To how many it has happened. */
    public int events() {
        return steps.stream().mapToInt(Step::events).sum();
    }

    /** Where the curve stands at that time; empty before the first step, where S is 1. */
    public Optional<Step> at(double time) {
        return steps.stream().filter(step -> step.time() <= time).reduce((one, later) -> later);
    }

    /**
     * By when it has happened to that share: where S first is at most 1 − share, or half-way to the
     * next step where S is exactly that.
     *
     * @param share between 0 and 1
     * @return empty if too many still wait
     */
    public Optional<Moment> quantile(double share, double confidence) {
        double still = 1 - share;
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            if (step.still() <= still + SAME) {
                boolean flat = step.still() >= still - SAME && i + 1 < steps.size();
                double value = flat ? (step.time() + steps.get(i + 1).time()) / 2 : step.time();
                return Optional.of(new Moment(value, interval(still, confidence)));
            }
        }
        return Optional.empty();
    }

    private Interval interval(double still, double confidence) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        for (var step : steps.reversed()) {
            var found = step.interval(confidence);
            low = found.map(Interval::low).orElse(0.0) <= still ? step.time() : low;
            high = found.isPresent() && found.get().high() <= still ? step.time() : high;
        }
        return new Interval(low, high);
    }
}
