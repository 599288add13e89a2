package aidas.leaderboard.season;

import aidas.leaderboard.CaseMix;

/** What a unit's mix of customers would have given, or what two such sums differ by. */
record MixTally(
        double n, double observed, double expected, double squares, double alone, double company) {

    static MixTally of(CaseMix mix) {
        return new MixTally(
                mix.n(), mix.observed(), mix.expected(), mix.squares(), mix.alone(), mix.company());
    }

    /** The company's mean is that of the first. */
    MixTally plus(MixTally more) {
        return plus(more, 1);
    }

    MixTally minus(MixTally less) {
        return plus(less, -1);
    }

    private MixTally plus(MixTally other, int sign) {
        return new MixTally(
                n + sign * other.n,
                observed + sign * other.observed,
                expected + sign * other.expected,
                squares + sign * other.squares,
                alone + sign * other.alone,
                company);
    }

    /** Null if there is no answer. */
    CaseMix mix() {
        return n > 0
                ? new CaseMix(
                        n,
                        observed,
                        expected,
                        Math.max(0, squares),
                        Math.clamp(alone, 0, n),
                        company)
                : null;
    }
}
