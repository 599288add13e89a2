package aidas.feedback;

import aidas.statistics.Contrast;
import aidas.statistics.Interval;
import aidas.survey.Metric;
import aidas.survey.Scale;

/**
 * Customer effort score as an index: percentage of those who found it easy less percentage of those
 * who found it hard, in points from −100 to 100, higher is better on either scale (R8.4).
 *
 * <p>The scale's direction is in the bands: 6 and 7 of CES 2.0 are easy, 1 and 2 of CES 1. The
 * interval is the one of {@link aidas.statistics.NetShare}. See docs/figures/ces.md.
 */
public record Ces(Scale scale, Bands bands) implements OnScale {

    private static final long serialVersionUID = 1;

    public Ces {
        if (scale.metric() != Metric.CES) {
            throw new IllegalArgumentException("CES is asked on a CES scale, got " + scale);
        }
    }

    @Override
    public double value() {
        return bands.net().value() * 100;
    }

    /** At another confidence than 95 %, in points. */
    public Interval interval(double confidence) {
        return bands.net().interval(confidence).times(100);
    }

    @Override
    public Contrast since(Measured earlier) {
        var difference = bands.net().less(((Ces) earlier).bands.net()).times(100);
        return new Contrast(difference.value(), difference.interval(CONFIDENCE));
    }

    @Override
    public double answerVariance() {
        return bands.net().adjusted().variance() * 10_000;
    }

    @Override
    public double answersFor(double margin) {
        return bands.net().answersFor(margin / 100, CONFIDENCE);
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
        return -100;
    }

    @Override
    public double scaleHigh() {
        return 100;
    }

    @Override
    public Unit unit() {
        return Unit.POINTS;
    }

    @Override
    public IntervalMethod method() {
        return IntervalMethod.ADJUSTED_WALD;
    }

    @Override
    public String formula() {
        return "feedback.figure.formula.ces";
    }
}
