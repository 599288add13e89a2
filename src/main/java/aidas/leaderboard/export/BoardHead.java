package aidas.leaderboard.export;

import aidas.leaderboard.Board;
import aidas.leaderboard.BoardRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What stands above a board's rows: what it shows, of whom, when and how, and the columns. */
record BoardHead(BoardRequest request, int units, Words words) {

    private static final String STORES = "leaderboard.stores.";

    List<String> lines() {
        var scale = "feedback.scale." + request.scale().code().toLowerCase(Locale.ROOT);
        var scope =
                words.say(
                        STORES + "scope",
                        request.kind().name(),
                        units,
                        words.say(scale),
                        words.period(request.months().period()));
        var peers =
                Stream.of(
                                request.region() == null
                                        ? words.say(STORES + "everywhere")
                                        : request.region().value(),
                                request.format() == null ? "" : request.format().code(),
                                request.band() == null
                                        ? ""
                                        : words.say(STORES + "band.of", request.band().name()))
                        .filter(part -> !part.isEmpty())
                        .reduce((one, other) -> one + " · " + other)
                        .orElseThrow();
        var how =
                words.say(STORES + "mix.of", request.mix().name())
                        + " · "
                        + words.say(STORES + "membership")
                        + " "
                        + words.say(STORES + "membership.of", request.membership().name());
        return List.of(scope, peers, how, words.say("leaderboard.export.rule", Board.RULE));
    }

    /**
     * @param fair is there a fair figure beside the raw one?
     */
    List<String> columns(boolean fair, boolean wide) {
        var unit = words.say(STORES + "name", request.kind().name());
        var n = words.say("leaderboard.export.n");
        var score = words.say(STORES + "score");
        var adjusted = words.say(STORES + "fair");
        var place = words.say(STORES + "places");
        if (!wide) {
            return fair
                    ? List.of(unit, n, score, adjusted, words.say(STORES + "range"), place)
                    : List.of(unit, n, score, words.say(STORES + "range"), place);
        }
        return List.of(
                unit,
                words.say("leaderboard.export.place"),
                words.say("leaderboard.export.tier"),
                n,
                score,
                words.say("leaderboard.export.low"),
                words.say("leaderboard.export.high"),
                adjusted,
                words.say("leaderboard.export.from"),
                words.say("leaderboard.export.to"),
                words.say("leaderboard.export.missing"));
    }
}
