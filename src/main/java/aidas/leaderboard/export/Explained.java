package aidas.leaderboard.export;

import aidas.leaderboard.export.Printout.Fact;

/** What boards say of their own method, with a name. */
final class Explained {

    private Explained() {}

    static Fact of(Words words, String name) {
        return new Fact(
                words.say("leaderboard.export.fact." + name),
                words.say("leaderboard.explain." + name));
    }
}
