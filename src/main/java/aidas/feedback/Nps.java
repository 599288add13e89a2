package aidas.feedback;

import aidas.statistics.Contrast;
import aidas.statistics.Difference;
import aidas.statistics.Interval;
import aidas.survey.Scale;
import java.util.Optional;

/**
 * Net promoter score: percentage of promoters (9, 10) less percentage of detractors (0 to 6), in
 * points from −100 to 100 (R8.2).
 *
 * <p>The point is the raw score; the interval is adjusted Wald (see {@link
 * aidas.statistics.NetShare}). Source: F. Reichheld, "The one number you need to grow", Harvard
 * Business Review 12/2003. See docs/figures/nps.md.
 */
public record Nps(Bands bands) implements OnScale {

    private static final long serialVersionUID = 1;

    /**
     * @return empty if nobody answered, because no answer is not a score of zero
     */
    public static Optional<Nps> of(long promoters, long passives, long detractors) {
        return promoters == 0 && passives == 0 && detractors == 0
                ? Optional.empty()
                : Optional.of(new Nps(Bands.counted(promoters, passives, detractors)));
    }

    @Override
    public Scale scale() {
        return Scale.NPS_0_10;
    }

    @Override
    public double value() {
        return bands.net().value() * 100;
    }

    /** Of one answer as +1, 0 or −1, with divisor n. */
    public double variance() {
        return bands.net().variance();
    }

    /** Of the raw score, in points. 0 if all answers are alike: never show it as a margin. */
    public double se() {
        return bands.net().se() * 100;
    }

    /** At another confidence than 95 %, in points. */
    public Interval interval(double confidence) {
        return bands.net().interval(confidence).times(100);
    }

    /** This less the other, both adjusted, in points (R8.11). They must be of different answers. */
    public Difference less(Nps other) {
        return bands.net().less(other.bands.net()).times(100);
    }

    @Override
    public Contrast since(Measured earlier) {
        var difference = bands.net().less(((Nps) earlier).bands.net()).times(100);
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
        return "feedback.figure.formula.nps";
    }
}
