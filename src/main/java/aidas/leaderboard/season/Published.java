package aidas.leaderboard.season;

import aidas.leaderboard.Board;
import aidas.leaderboard.Contender;
import aidas.shared.web.Messages;
import java.util.Locale;

/** The rules in words, written once when a season is announced (R1.2). */
final class Published {

    private Published() {}

    static Wording words(SeasonRules rules) {
        return Wording.of(language -> words(rules, language));
    }

    private static String words(SeasonRules rules, Locale language) {
        var scale = rules.scale().code().toLowerCase(Locale.ROOT);
        return String.join(
                " ",
                say(
                        language,
                        "compared",
                        rules.kind().name(),
                        rules.region() == null ? "none" : rules.region().value(),
                        rules.format() == null ? "none" : rules.format().code()),
                say(language, "membership." + rules.membership().code()),
                say(
                        language,
                        "figure." + rules.mix().code(),
                        Messages.of(language, "feedback.scale." + scale)),
                say(language, "threshold", Contender.FLOOR),
                say(language, "tiers"),
                say(language, "appeal", rules.appealDays()),
                say(language, "late"),
                say(language, "rule", Board.RULE));
    }

    private static String say(Locale language, String key, Object... args) {
        return Messages.of(language, "leaderboard.season.rules." + key, args);
    }
}
