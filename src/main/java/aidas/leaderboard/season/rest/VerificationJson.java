package aidas.leaderboard.season.rest;

import aidas.leaderboard.season.Verification;

/**
 * Whether a season's result is the one that was taken.
 *
 * @param holds all of the others
 * @param published the hash that stands with the result
 * @param computed the one that follows from what is stored now
 * @param text are the two the same?
 */
public record VerificationJson(
        boolean holds,
        String published,
        String computed,
        boolean text,
        boolean result,
        boolean rules,
        boolean logged) {

    static VerificationJson of(Verification it) {
        return new VerificationJson(
                it.holds(),
                it.published(),
                it.computed(),
                it.published().equals(it.computed()),
                it.result(),
                it.rules(),
                it.logged());
    }
}
