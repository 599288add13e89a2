package aidas.insight.study;

import aidas.statistics.Interval;
import aidas.statistics.Jonckheere;
import aidas.statistics.LinearTrend;
import aidas.statistics.NetShare;
import aidas.statistics.StudentT;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Score and value per visit by how many standards were missed (R5.1).
 *
 * @param visits in which standards were checked
 * @param steps 0, 1, 2, 3 and more missed
 * @param score the change of the score with one more missed; null if fewer than two steps have a
 *     figure
 * @param order the same by the order of answers alone; null alike, and for more visits than {@link
 *     #MOST_ORDERED}, of which the first test tells as much
 * @param value the change of the value per visit in percent, as the steps have it; null if amounts
 *     are known of fewer than two steps
 * @param costs of each standard, the dearest first
 */
public record Ladder(
        long visits,
        List<Step> steps,
        LinearTrend score,
        Jonckheere order,
        LinearTrend value,
        Costs costs) {

    /** 0, 1, 2, 3 and more missed. */
    static final int STEPS = 4;

    /** Fewer visits make no step (R5.1). */
    public static final int LEAST_VISITS = 30;

    /** Every answer is held against every other; beyond this it takes long and adds nothing. */
    static final long MOST_ORDERED = 200_000;

    private static final double CONFIDENCE = 0.95;
    private static final double POINTS = 100;

    /**
     * One step.
     *
     * @param missed 3 stands for three and more
     * @param score in points; null below {@link #LEAST_VISITS}
     * @param value per visit, in percent of the mean of its region (R5.3); null where fewer amounts
     *     are known
     * @param share of the value where nothing was missed, in percent; {@code NaN} if not known
     */
    public record Step(int missed, long n, Mean score, Mean value, double share) {}

    /** A mean with its interval at 95 %. */
    public record Mean(double value, long n, Interval interval) {}

    public Ladder {
        steps = List.copyOf(steps);
    }

    /**
     * @param missed visits by standards missed, 0 to 3
     */
    static Ladder of(List<Visits> missed, Costs costs) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < missed.size(); i++) {
            steps.add(step(i, missed.get(i), missed.getFirst()));
        }
        var firm = missed.stream().takeWhile(visits -> visits.n() >= LEAST_VISITS).toList();
        var paid = missed.stream().takeWhile(visits -> visits.valueN() >= LEAST_VISITS).toList();
        return new Ladder(
                missed.stream().mapToLong(Visits::n).sum(),
                steps,
                LinearTrend.of(firm.stream().map(v -> v.score().orElseThrow()).toList())
                        .orElse(null),
                order(firm),
                LinearTrend.of(paid.stream().map(v -> v.value().orElseThrow()).toList())
                        .orElse(null),
                costs);
    }

    private static Jonckheere order(List<Visits> steps) {
        return steps.stream().mapToLong(Visits::n).sum() > MOST_ORDERED
                ? null
                : Jonckheere.of(steps.stream().map(Visits::answers).toList()).orElse(null);
    }

    private static Step step(int missed, Visits visits, Visits none) {
        var value = value(visits);
        var whole = value(none);
        return new Step(
                missed,
                visits.n(),
                score(visits),
                value,
                value == null || whole == null
                        ? Double.NaN
                        : POINTS * value.value() / whole.value());
    }

    private static Mean score(Visits visits) {
        if (visits.n() < LEAST_VISITS) {
            return null;
        }
        var share = NetShare.of(visits.favourable(), visits.neutral(), visits.unfavourable());
        return new Mean(
                POINTS * share.value(), visits.n(), share.interval(CONFIDENCE).times(POINTS));
    }

    private static Mean value(Visits visits) {
        return visits.value()
                .filter(amounts -> amounts.n() >= LEAST_VISITS)
                .flatMap(
                        amounts -> {
                            double n = amounts.n();
                            double margin =
                                    StudentT.t(CONFIDENCE, n - 1)
                                            * Math.sqrt(amounts.variance() / n);
                            return Optional.of(
                                    new Mean(
                                            amounts.mean(),
                                            visits.valueN(),
                                            Interval.around(amounts.mean(), margin)));
                        })
                .orElse(null);
    }
}
