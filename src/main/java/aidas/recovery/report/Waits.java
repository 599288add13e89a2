package aidas.recovery.report;

import aidas.statistics.SurvivalCurve;
import aidas.statistics.SurvivalCurve.Moment;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;

/**
 * How long customers waited for the first word, in days; those who still wait count with what they
 * have waited (docs/figures/answered-in-time.md).
 *
 * @param n cases, 1 or more
 * @param answered of them
 * @param median by when half of them heard; null if too many wait
 * @param most by when nine of ten did; null if too many wait
 */
public record Waits(int n, int answered, Span median, Span most) implements Serializable {

    private static final long serialVersionUID = 1;
    private static final double CONFIDENCE = 0.95;

    /**
     * Days, with the interval at 95 %.
     *
     * @param high null where too many wait to tell
     */
    public record Span(double value, double low, Double high) implements Serializable {

        static Span of(Moment moment) {
            var interval = moment.interval();
            return new Span(
                    moment.value(),
                    interval.low(),
                    Double.isInfinite(interval.high()) ? null : (Double) interval.high());
        }
    }

    /**
     * @param cases 1 or more
     */
    static Waits of(Collection<CaseRow> cases, Instant now) {
        var curve = SurvivalCurve.of(cases.stream().map(one -> one.wait(now)).toList());
        return new Waits(
                curve.n(),
                curve.events(),
                curve.quantile(.5, CONFIDENCE).map(Span::of).orElse(null),
                curve.quantile(.9, CONFIDENCE).map(Span::of).orElse(null));
    }
}
