package aidas.leaderboard.season;

import aidas.leaderboard.season.SeasonResult.Place;
import aidas.leaderboard.season.SeasonResult.Tier;
import aidas.leaderboard.season.SeasonResult.Waiting;

/**
 * A unit in a season's result.
 *
 * @param tier from 1; null if it waits or is not listed
 * @param figure null if it waits
 * @param missing answers to enter, 0 if it has entered
 */
public record UnitPlace(
        String code,
        String name,
        String place,
        String region,
        Integer tier,
        Figure figure,
        long missing) {

    /**
     * What it stands there by.
     *
     * @param n effective answers
     * @param low of the 95 % range
     * @param from the best place it may well have; null where differences may be chance
     */
    public record Figure(
            double n, double value, double low, double high, Integer from, Integer to) {}

    static UnitPlace of(Tier tier, Place it) {
        return new UnitPlace(
                it.code(),
                it.name(),
                it.place(),
                it.region(),
                tier.side().equals(SeasonResult.BELOW) ? null : tier.number(),
                new Figure(it.n(), it.value(), it.low(), it.high(), it.from(), it.to()),
                0);
    }

    static UnitPlace of(Waiting it) {
        return new UnitPlace(
                it.code(), it.name(), it.place(), it.region(), null, null, it.missing());
    }
}
