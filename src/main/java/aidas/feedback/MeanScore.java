package aidas.feedback;

import aidas.statistics.Contrast;
import aidas.statistics.Group;
import aidas.statistics.Interval;
import aidas.statistics.Normal;
import aidas.statistics.StudentT;
import aidas.statistics.Welch;
import aidas.survey.Scale;

/**
 * The mean of scores, in the scale's own scores and between its ends (R8.5); on a scale where lower
 * is better a low mean is the good one.
 *
 * <p>The interval is Student's t: mean ± t·s/√n. Answers that are all alike have no s; then at most
 * the share 1 − 0.025^(1/n) may have answered otherwise (Clopper and Pearson 1934, no event in n),
 * at worst at the other end of the scale. See docs/figures/mean.md.
 *
 * @param value the mean
 * @param spread variance of the scores with divisor n, in squared scores
 */
public record MeanScore(Scale scale, Bands bands, double value, double spread) implements OnScale {

    private static final long serialVersionUID = 1;

    /** Less than the rounding of sums leaves behind, as a part of the squared scale. */
    private static final double NO_SPREAD = 1e-12;

    public MeanScore {
        if (!(value >= scale.low() && value <= scale.high())) {
            throw new IllegalArgumentException(
                    "a mean lies on its scale %s, got %s".formatted(scale, value));
        }
        if (!(spread >= 0)) {
            throw new IllegalArgumentException("a spread is not negative, got " + spread);
        }
    }

    /** Standard deviation with divisor n − 1; as if of two answers where there are fewer. */
    public double sd() {
        double n = Math.max(2, n());
        return Math.sqrt(spread * n / (n - 1));
    }

    /** In the scale's scores, cut at its ends. */
    public Interval interval(double confidence) {
        if (allAlike()) {
            double others = 1 - Math.pow((1 - confidence) / 2, 1 / n());
            return new Interval(
                    value - others * (value - scaleLow()), value + others * (scaleHigh() - value));
        }
        if (n() < 2) {
            return new Interval(scaleLow(), scaleHigh());
        }
        double margin = StudentT.t(confidence, n() - 1) * sd() / Math.sqrt(n());
        return Interval.around(value, margin).within(scaleLow(), scaleHigh());
    }

    private boolean allAlike() {
        return spread <= NO_SPREAD * Math.pow(scaleHigh() - scaleLow(), 2);
    }

    @Override
    public Contrast since(Measured earlier) {
        var before = (MeanScore) earlier;
        return varies() && before.varies()
                ? Welch.of(group(), before.group()).contrast(CONFIDENCE)
                : Contrast.joined(
                        value, interval(CONFIDENCE), before.value, before.interval(CONFIDENCE));
    }

    /** Where all are alike, as if one of two more answers were a step of a tenth away. */
    @Override
    public double answerVariance() {
        return Math.max(spread, widestMargin() * widestMargin() / (n() + 2));
    }

    private boolean varies() {
        return !allAlike() && n() >= 2;
    }

    private Group group() {
        return new Group(n(), value, spread * n());
    }

    @Override
    public double answersFor(double margin) {
        if (allAlike()) {
            double others = 2 * margin / (scaleHigh() - scaleLow());
            return Math.log((1 - CONFIDENCE) / 2) / Math.log1p(-others);
        }
        double needed = Math.max(2, Math.ceil(Math.pow(Normal.z(CONFIDENCE) * sd() / margin, 2)));
        while (StudentT.t(CONFIDENCE, needed - 1) * sd() / Math.sqrt(needed) > margin) {
            needed++;
        }
        return needed;
    }

    @Override
    public double intervalLow() {
        return interval(CONFIDENCE).low();
    }

    @Override
    public double intervalHigh() {
        return interval(CONFIDENCE).high();
    }

    @Override
    public double scaleLow() {
        return scale.low();
    }

    @Override
    public double scaleHigh() {
        return scale.high();
    }

    @Override
    public Unit unit() {
        return Unit.SCORE;
    }

    @Override
    public IntervalMethod method() {
        return allAlike() ? IntervalMethod.ALL_ALIKE : IntervalMethod.STUDENT_T;
    }

    @Override
    public String formula() {
        return "feedback.figure.formula.mean";
    }
}
