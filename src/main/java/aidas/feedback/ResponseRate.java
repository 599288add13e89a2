package aidas.feedback;

import aidas.statistics.Contrast;
import aidas.statistics.Interval;

/**
 * The percentage of asked customers who answered, 0 to 100, with Wilson's interval (R8.16). See
 * docs/figures/response-rate.md.
 *
 * @param answers of those asked, at most as many
 * @param asked customers, 1 or more
 */
public record ResponseRate(long answers, long asked) implements Measured {

    private static final long serialVersionUID = 1;

    public ResponseRate {
        if (asked < 1 || answers < 0 || answers > asked) {
            throw new IllegalArgumentException(
                    "of those asked some answer, got %d of %d".formatted(answers, asked));
        }
    }

    /** Those who answered, and the others as the unfavourable; n is those asked. */
    @Override
    public Bands bands() {
        return new Bands(answers, 0, asked - answers, asked, asked);
    }

    @Override
    public double value() {
        return bands().top().share() * 100;
    }

    /** In percent. */
    private Interval interval() {
        return bands().top().wilson(CONFIDENCE).times(100);
    }

    @Override
    public Contrast since(Measured earlier) {
        return bands().top().less(((ResponseRate) earlier).bands().top(), CONFIDENCE).times(100);
    }

    @Override
    public double answerVariance() {
        return bands().top().adjustedVariance() * 10_000;
    }

    @Override
    public double answersFor(double margin) {
        return bands().top().answersFor(margin / 100, CONFIDENCE);
    }

    @Override
    public double intervalLow() {
        return interval().low();
    }

    @Override
    public double intervalHigh() {
        return interval().high();
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
        return "feedback.figure.formula.rate";
    }
}
