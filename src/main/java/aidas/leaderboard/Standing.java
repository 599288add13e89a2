package aidas.leaderboard;

import aidas.feedback.Measured;
import aidas.statistics.Posterior;
import aidas.statistics.Ranking;
import aidas.statistics.Shrinkage;

/**
 * A unit on the board, with the figure that it stands there by.
 *
 * @param raw as customers answered
 * @param adjusted null where there is none
 * @param worth what its true value is expected to be, in the figure's unit; null on a locked board
 * @param place null on a locked board, which says nothing of places (R2.4)
 */
public record Standing(
        Contender contender,
        Measured raw,
        Adjusted adjusted,
        Shrinkage.Shrunken worth,
        Ranking.Place place) {

    public Unit unit() {
        return contender.unit();
    }

    /** The figure that is compared. */
    public double value(Mix mix) {
        return mix == Mix.ADJUSTED ? adjusted.value() : raw.value();
    }

    public double low(Mix mix) {
        return mix == Mix.ADJUSTED ? adjusted.low() : raw.intervalLow();
    }

    public double high(Mix mix) {
        return mix == Mix.ADJUSTED ? adjusted.high() : raw.intervalHigh();
    }

    Posterior posterior() {
        return worth.posterior();
    }
}
