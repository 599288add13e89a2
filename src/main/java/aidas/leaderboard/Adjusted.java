package aidas.leaderboard;

import aidas.feedback.Measured;

/**
 * The fair figure: the company's mean plus observed less expected, in the figure's unit, with the
 * interval of the raw figure moved along. What the mix is expected to give counts as known, since
 * the whole company's answers stand behind it.
 *
 * @param expected what the unit's mix alone would have given
 */
public record Adjusted(double value, double low, double high, double expected) {

    static Adjusted of(Measured raw, CaseMix mix) {
        double moved = Contender.HUNDRED * (mix.company() - mix.expectedMean());
        return new Adjusted(
                within(raw, raw.value() + moved),
                within(raw, raw.intervalLow() + moved),
                within(raw, raw.intervalHigh() + moved),
                Contender.HUNDRED * mix.expectedMean());
    }

    private static double within(Measured raw, double value) {
        return Math.clamp(value, raw.scaleLow(), raw.scaleHigh());
    }
}
