package aidas.feedback;

import aidas.statistics.Group;
import aidas.survey.Band;
import aidas.survey.Scale;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Answers on one scale as the sums that the rollups hold; every figure derives from them (R8.9).
 *
 * @param n number of answers
 * @param weightSum sum of their weights; n where none is shared
 * @param weightSq sum of the squared weights; n where none is shared
 * @param favourable weight of the favourable ones; the three bands sum to weightSum
 * @param scoreSum sum of weight times score
 * @param scoreSumSq sum of weight times squared score
 */
public record Answers(
        Scale scale,
        long n,
        double weightSum,
        double weightSq,
        double favourable,
        double neutral,
        double unfavourable,
        double scoreSum,
        double scoreSumSq)
        implements Serializable {

    private static final long serialVersionUID = 1;

    /** Weights have six decimals; sums of millions of them are told apart from errors by this. */
    private static final double TOLERANCE = 1e-6;

    public Answers {
        double bands = favourable + neutral + unfavourable;
        if (n < 0 || !(Math.abs(bands - weightSum) <= TOLERANCE * Math.max(1, n))) {
            throw new IllegalArgumentException(
                    "bands sum to the weight of all %d answers, got %s of %s"
                            .formatted(n, bands, weightSum));
        }
        if (n == 0 ? weightSum != 0 : !(weightSum > 0 && weightSq > 0)) {
            throw new IllegalArgumentException(
                    "%d answers cannot weigh %s, squared %s".formatted(n, weightSum, weightSq));
        }
        double middle = (scale.low() + scale.high()) / 2.0 * weightSum;
        double reach = (scale.high() - scale.low()) / 2.0 * weightSum;
        if (!(Math.abs(scoreSum - middle) <= reach + TOLERANCE * Math.max(1, n))) {
            throw new IllegalArgumentException(
                    "%d answers on %s cannot sum to %s".formatted(n, scale, scoreSum));
        }
    }

    public static Answers none(Scale scale) {
        return new Answers(scale, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /** Whole answers, as a store has them. */
    public static Answers counted(
            Scale scale,
            long favourable,
            long neutral,
            long unfavourable,
            double scoreSum,
            double scoreSumSq) {
        long n = favourable + neutral + unfavourable;
        return new Answers(scale, n, n, n, favourable, neutral, unfavourable, scoreSum, scoreSumSq);
    }

    /**
     * One answer, or the part of it that is a person's.
     *
     * @param weight above 0, at most 1
     * @throws IllegalArgumentException if the scale does not take the score
     */
    public static Answers one(Scale scale, BigDecimal score, double weight) {
        return alike(scale, score, 1, weight, weight * weight);
    }

    /**
     * Answers, or a person's parts of them, with the same score.
     *
     * @param n 1 or more
     * @param weight of all of them
     * @param weightSq the sum of their squared weights
     * @throws IllegalArgumentException if the scale does not take the score
     */
    static Answers alike(Scale scale, BigDecimal score, long n, double weight, double weightSq) {
        double value = score.doubleValue();
        var band = scale.band(score);
        return new Answers(
                scale,
                n,
                weight,
                weightSq,
                band == Band.FAVOURABLE ? weight : 0,
                band == Band.NEUTRAL ? weight : 0,
                band == Band.UNFAVOURABLE ? weight : 0,
                weight * value,
                weight * value * value);
    }

    /**
     * @throws IllegalArgumentException if the other answers are on another scale (R8.6)
     */
    public Answers plus(Answers more) {
        if (scale != more.scale) {
            throw new IllegalArgumentException(
                    "scales are never mixed, got " + scale + " and " + more.scale);
        }
        return new Answers(
                scale,
                n + more.n,
                weightSum + more.weightSum,
                weightSq + more.weightSq,
                favourable + more.favourable,
                neutral + more.neutral,
                unfavourable + more.unfavourable,
                scoreSum + more.scoreSum,
                scoreSumSq + more.scoreSumSq);
    }

    public boolean nobodyAnswered() {
        return n == 0;
    }

    /** The headline of the scale: NPS, CSAT or CES. */
    public Figure figure() {
        if (nobodyAnswered()) {
            return Missing.nobodyAnswered();
        }
        return switch (scale.metric()) {
            case NPS -> new Nps(bands());
            case CSAT -> new Csat(scale, bands());
            case CES -> new Ces(scale, bands());
        };
    }

    /** The mean of the scores. */
    public Figure mean() {
        if (nobodyAnswered()) {
            return Missing.nobodyAnswered();
        }
        var group = Group.ofSums(weightSum, scoreSum, scoreSumSq);
        double mean = Math.clamp(group.mean(), scale.low(), scale.high());
        return new MeanScore(scale, bands(), mean, group.squares() / group.n());
    }

    /** The scores as a group to compare with others; empty if nobody answered. */
    public Optional<Group> scores() {
        return group(scoreSum, scoreSumSq);
    }

    /** The same with +1, 0 and −1 for the bands, as NPS counts them. */
    public Optional<Group> nets() {
        return group(favourable - unfavourable, favourable + unfavourable);
    }

    /** Of effective n: shared answers weigh less in a comparison too. */
    private Optional<Group> group(double sum, double squares) {
        if (nobodyAnswered()) {
            return Optional.empty();
        }
        double scaled = effectiveN() / weightSum;
        return Optional.of(Group.ofSums(effectiveN(), sum * scaled, squares * scaled));
    }

    private Bands bands() {
        return new Bands(favourable, neutral, unfavourable, effectiveN(), n);
    }

    /** Kish's: the squared sum of weights over the sum of squared weights. */
    private double effectiveN() {
        return weightSum * weightSum / weightSq;
    }
}
