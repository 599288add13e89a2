package aidas.leaderboard.season;

import aidas.feedback.Answers;
import aidas.survey.Scale;

/**
 * A unit's sums, or what they differ by: then some may be negative.
 *
 * @param scoreSum sum of scores, each by its weight
 * @param scoreSumSq sum of squared scores, each by its weight
 */
record Tally(
        double favourable,
        double neutral,
        double unfavourable,
        double scoreSum,
        double scoreSumSq) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    /** Weights have six decimals. */
    private static final double LEAST = 1e-6;

    static Tally of(Answers answers) {
        return new Tally(
                answers.favourable(),
                answers.neutral(),
                answers.unfavourable(),
                answers.scoreSum(),
                answers.scoreSumSq());
    }

    double weight() {
        return favourable + neutral + unfavourable;
    }

    boolean isNothing() {
        return Math.abs(favourable) < LEAST
                && Math.abs(neutral) < LEAST
                && Math.abs(unfavourable) < LEAST
                && Math.abs(scoreSum) < LEAST;
    }

    Tally plus(Tally more) {
        return plus(more, 1);
    }

    Tally minus(Tally less) {
        return plus(less, -1);
    }

    private Tally plus(Tally other, int sign) {
        return new Tally(
                favourable + sign * other.favourable,
                neutral + sign * other.neutral,
                unfavourable + sign * other.unfavourable,
                scoreSum + sign * other.scoreSum,
                scoreSumSq + sign * other.scoreSumSq);
    }

    /** A credit that moved away later leaves less than nothing, which is nothing. */
    Answers answers(Scale scale) {
        double good = Math.max(0, favourable);
        double middle = Math.max(0, neutral);
        double bad = Math.max(0, unfavourable);
        double weight = good + middle + bad;
        if (weight < LEAST) {
            return Answers.none(scale);
        }
        double sum = Math.clamp(scoreSum, scale.low() * weight, scale.high() * weight);
        return new Answers(
                scale,
                Math.max(1, Math.round(weight)),
                weight,
                weight,
                good,
                middle,
                bad,
                sum,
                Math.max(0, scoreSumSq));
    }
}
