package aidas.feedback;

import aidas.statistics.Contrast;
import aidas.statistics.Interval;
import aidas.survey.Metric;
import aidas.survey.Scale;

/**
 * Customer satisfaction: the percentage of answers in the top boxes of their scale, 0 to 100, with
 * Wilson's interval (R8.3). See docs/figures/csat.md.
 */
public record Csat(Scale scale, Bands bands) implements OnScale {

    private static final long serialVersionUID = 1;

    public Csat {
        if (scale.metric() != Metric.CSAT) {
            throw new IllegalArgumentException("CSAT is asked on a CSAT scale, got " + scale);
        }
    }

    @Override
    public double value() {
        return bands.top().share() * 100;
    }

    /** At another confidence than 95 %, in percent. */
    public Interval interval(double confidence) {
        return bands.top().wilson(confidence).times(100);
    }

    @Override
    public Contrast since(Measured earlier) {
        return bands.top().less(((Csat) earlier).bands.top(), CONFIDENCE).times(100);
    }

    @Override
    public double answerVariance() {
        return bands.top().adjustedVariance() * 10_000;
    }

    @Override
    public double answersFor(double margin) {
        return bands.top().answersFor(margin / 100, CONFIDENCE);
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
        return 0;
    }

    @Override
    public double scaleHigh() {
        return 100;
    }

    @Override
    public Unit unit() {
        return Unit.PERCENT;
    }

    @Override
    public IntervalMethod method() {
        return IntervalMethod.WILSON;
    }

    @Override
    public String formula() {
        return "feedback.figure.formula.csat";
    }
}
