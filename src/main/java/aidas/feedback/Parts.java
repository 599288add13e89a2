package aidas.feedback;

import aidas.survey.Band;
import aidas.survey.Scale;
import aidas.survey.Side;
import java.math.BigDecimal;
import java.util.Arrays;

/**
 * Parts of answers on one scale that come and go, each by its weight; exact. What has come is never
 * less than what went.
 */
final class Parts {

    private final Scale scale;
    private final BigDecimal[] bands = new BigDecimal[Band.values().length];
    private BigDecimal sum = BigDecimal.ZERO;
    private BigDecimal squares = BigDecimal.ZERO;

    Parts(Scale scale) {
        this.scale = scale;
        Arrays.fill(bands, BigDecimal.ZERO);
    }

    /**
     * @param weight below 0 for what went
     */
    Parts add(BigDecimal score, BigDecimal weight) {
        add(scale.band(score), weight);
        sum = sum.add(score.multiply(weight));
        squares = squares.add(score.multiply(score).multiply(weight));
        return this;
    }

    /** Whole answers that are added up already. */
    Parts add(Answers whole) {
        add(Band.FAVOURABLE, BigDecimal.valueOf(whole.favourable()));
        add(Band.NEUTRAL, BigDecimal.valueOf(whole.neutral()));
        add(Band.UNFAVOURABLE, BigDecimal.valueOf(whole.unfavourable()));
        sum = sum.add(BigDecimal.valueOf(whole.scoreSum()));
        squares = squares.add(BigDecimal.valueOf(whole.scoreSumSq()));
        return this;
    }

    /** Whole answers of which no more is known than their bands; good for a mention only. */
    Parts add(Mention mention) {
        add(Band.FAVOURABLE, BigDecimal.valueOf(mention.favourable()));
        add(Band.NEUTRAL, BigDecimal.valueOf(mention.neutral()));
        add(Band.UNFAVOURABLE, BigDecimal.valueOf(mention.unfavourable()));
        return this;
    }

    private void add(Band band, BigDecimal weight) {
        bands[band.ordinal()] = of(band).add(weight);
    }

    private BigDecimal of(Band band) {
        return bands[band.ordinal()];
    }

    /**
     * The weight is the effective n, which Kish's never falls short of: of each answer at most 1 is
     * here (R8.21).
     */
    Answers answers() {
        double n = Arrays.stream(bands).reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue();
        return n == 0
                ? Answers.none(scale)
                : new Answers(
                        scale,
                        Math.max(1, Math.round(n)),
                        n,
                        n,
                        of(Band.FAVOURABLE).doubleValue(),
                        of(Band.NEUTRAL).doubleValue(),
                        of(Band.UNFAVOURABLE).doubleValue(),
                        sum.doubleValue(),
                        squares.doubleValue());
    }

    /** In whole answers, as reasons are counted. */
    Mention mention(String chip, Side side) {
        return new Mention(
                chip,
                side,
                Math.round(of(Band.FAVOURABLE).doubleValue()),
                Math.round(of(Band.NEUTRAL).doubleValue()),
                Math.round(of(Band.UNFAVOURABLE).doubleValue()));
    }
}
