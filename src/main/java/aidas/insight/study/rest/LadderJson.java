package aidas.insight.study.rest;

import aidas.insight.study.Costs;
import aidas.insight.study.Ladder;
import aidas.statistics.Jonckheere;
import aidas.statistics.LinearTrend;
import java.util.List;

/**
 * Score and value per visit by standards missed.
 *
 * @param method of steps, trend and costs
 * @param least visits that make a step
 * @param value the change of the value per visit, in percent as all values here
 * @param order the trend by the order of answers alone
 * @param dearest the standard that costs most; absent if it cannot be told from the others
 */
public record LadderJson(
        long visits,
        String method,
        int least,
        List<StepJson> steps,
        TrendJson score,
        OrderJson order,
        TrendJson value,
        List<CostJson> standards,
        String dearest) {

    private static final String METHOD =
            "adjusted Wald for scores, Student's t for values, which are percent of the mean of their"
                    + " region; linear contrast by Welch, Jonckheere and"
                    + " Terpstra; a standard's cost among visits that missed as many others,"
                    + " Benjamini and Hochberg over standards";

    /**
     * One step.
     *
     * @param missed 3 stands for three and more
     * @param valuePercent of the value where nothing was missed
     */
    public record StepJson(
            int missed, long n, MeanJson score, MeanJson value, Double valuePercent) {

        static StepJson of(Ladder.Step step) {
            return new StepJson(
                    step.missed(),
                    step.n(),
                    MeanJson.of(step.score()),
                    MeanJson.of(step.value()),
                    Numbers.known(step.share()));
        }
    }

    /** A mean with its interval. */
    public record MeanJson(double value, long n, IntervalJson interval) {

        static MeanJson of(Ladder.Mean mean) {
            return mean == null
                    ? null
                    : new MeanJson(mean.value(), mean.n(), IntervalJson.of(mean.interval()));
        }
    }

    /** The change with one more standard missed. */
    public record TrendJson(double slope, IntervalJson interval, double t, double p) {

        static TrendJson of(LinearTrend trend) {
            return trend == null
                    ? null
                    : new TrendJson(
                            trend.slope(),
                            IntervalJson.of(trend.interval(0.95)),
                            trend.t(),
                            trend.p());
        }
    }

    /** Jonckheere and Terpstra. */
    public record OrderJson(double z, double p) {

        static OrderJson of(Jonckheere order) {
            return order == null ? null : new OrderJson(order.z(), order.p());
        }
    }

    /**
     * What a missed standard costs.
     *
     * @param points that the company's score loses by it
     */
    public record CostJson(
            String standard,
            long missed,
            double missedShare,
            LossJson score,
            LossJson value,
            double points) {

        static CostJson of(Costs.Cost cost) {
            return new CostJson(
                    cost.standard(),
                    cost.missed(),
                    cost.missedShare(),
                    LossJson.of(cost.score()),
                    LossJson.of(cost.value()),
                    cost.points());
        }
    }

    /** Of a visit in which it was missed, others missed alike; q is corrected for all standards. */
    public record LossJson(double value, IntervalJson interval, double q) {

        static LossJson of(Costs.Loss loss) {
            return loss == null
                    ? null
                    : new LossJson(loss.value(), IntervalJson.of(loss.interval()), loss.q());
        }
    }

    static LadderJson of(Ladder ladder) {
        return new LadderJson(
                ladder.visits(),
                METHOD,
                Ladder.LEAST_VISITS,
                ladder.steps().stream().map(StepJson::of).toList(),
                TrendJson.of(ladder.score()),
                OrderJson.of(ladder.order()),
                TrendJson.of(ladder.value()),
                ladder.costs().standards().stream().map(CostJson::of).toList(),
                ladder.costs().dearest());
    }
}
