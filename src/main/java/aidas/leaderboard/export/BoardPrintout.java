package aidas.leaderboard.export;

import aidas.leaderboard.Board;
import aidas.leaderboard.Contender;
import aidas.leaderboard.Mix;
import aidas.leaderboard.Standing;
import aidas.leaderboard.Tier;
import aidas.leaderboard.export.Printout.Fact;
import aidas.leaderboard.export.Printout.Group;
import aidas.leaderboard.export.Printout.Range;
import aidas.leaderboard.export.Printout.Row;
import java.util.ArrayList;
import java.util.List;

/** A board in a reader's words: wide for a spreadsheet, narrow and drawn for paper. */
final class BoardPrintout {

    private static final String STORES = "leaderboard.stores.";

    private final Board board;
    private final Words words;
    private final Mix mix;

    private BoardPrintout(Board board, Words words) {
        this.board = board;
        this.words = words;
        this.mix = board.request().mix();
    }

    /** Every number in a cell of its own. */
    static Printout sheet(Board board, Words words, String printed) {
        return new BoardPrintout(board, words).printout(true, printed);
    }

    static Printout paper(Board board, Words words, String printed) {
        return new BoardPrintout(board, words).printout(false, printed);
    }

    private Printout printout(boolean wide, String printed) {
        var groups = new ArrayList<Group>();
        for (var tier : board.tiers()) {
            groups.add(
                    new Group(
                            heading(tier),
                            tier.standings().stream()
                                    .map(each -> wide ? wide(tier, each) : narrow(each))
                                    .toList()));
        }
        if (!board.waiting().isEmpty()) {
            groups.add(
                    new Group(
                            words.say(STORES + "waiting"),
                            board.waiting().stream().map(each -> waiting(each, wide)).toList()));
        }
        var head = new BoardHead(board.request(), board.units(), words);
        var kind = board.request().kind().name();
        return new Printout(
                words.language(),
                words.say("leaderboard.export.title", kind),
                head.lines(),
                board.locked() ? words.say("leaderboard.locked." + board.spread().key()) : "",
                head.columns(fair(), wide),
                groups,
                wide ? null : axis(),
                facts(),
                printed);
    }

    private boolean fair() {
        return board.standings().stream().anyMatch(each -> each.adjusted() != null);
    }

    private String heading(Tier tier) {
        return board.locked()
                ? words.say("shell.tier", "2")
                : words.say(STORES + "side." + tier.side().key());
    }

    private Row narrow(Standing it) {
        var cells = new ArrayList<Object>();
        cells.add(named(it.contender()));
        cells.add(Math.round(it.contender().n()));
        cells.add(it.raw().value());
        if (fair()) {
            cells.add(it.adjusted() == null ? "" : it.adjusted().value());
        }
        cells.add(words.range(it.low(mix), it.high(mix)));
        cells.add(it.place() == null ? "" : words.places(it.place().from(), it.place().to()));
        return new Row(cells, new Range(it.low(mix), it.high(mix)), it.value(mix));
    }

    private Row wide(Tier tier, Standing it) {
        var place = it.place();
        return new Row(
                List.of(
                        it.unit().name(),
                        it.unit().place(),
                        heading(tier),
                        Math.round(it.contender().n()),
                        it.raw().value(),
                        it.raw().intervalLow(),
                        it.raw().intervalHigh(),
                        it.adjusted() == null ? "" : it.adjusted().value(),
                        place == null ? "" : place.from(),
                        place == null ? "" : place.to(),
                        ""),
                null,
                0);
    }

    private Row waiting(Contender it, boolean wide) {
        var n = Math.round(it.n());
        var more = words.say("leaderboard.waiting", it.more());
        if (wide) {
            var name = it.unit().name();
            return new Row(
                    List.of(name, it.unit().place(), "", n, "", "", "", "", "", "", it.more()),
                    null,
                    0);
        }
        return new Row(
                fair()
                        ? List.of(named(it), n, "", "", more, "")
                        : List.of(named(it), n, "", more, ""),
                null,
                0);
    }

    private static String named(Contender it) {
        var place = it.unit().place();
        return place.isEmpty() ? it.unit().name() : it.unit().name() + ", " + place;
    }

    /** Wide enough for every range and figure. */
    private Range axis() {
        return board.standings().stream()
                .map(
                        each ->
                                new Range(
                                        Math.min(each.low(mix), each.value(mix)),
                                        Math.max(each.high(mix), each.value(mix))))
                .reduce(
                        (one, other) ->
                                new Range(
                                        Math.min(one.low(), other.low()),
                                        Math.max(one.high(), other.high())))
                .map(range -> new Range(Math.floor(range.low()), Math.ceil(range.high())))
                .orElse(null);
    }

    private List<Fact> facts() {
        var names =
                fair()
                        ? List.of("value", "adjusted", "test", "order", "places", "enter")
                        : List.of("value", "test", "order", "places", "enter");
        return names.stream().map(each -> Explained.of(words, each)).toList();
    }
}
