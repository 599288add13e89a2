package aidas.leaderboard.web;

import aidas.leaderboard.Board;
import aidas.leaderboard.Contender;
import aidas.leaderboard.Spread;
import aidas.shared.web.Text;
import aidas.statistics.Ranking;

/** How a board came about, in the reader's words. */
public final class BoardExplained {

    private final Board board;
    private final Text text;
    private final BoardWords words;

    BoardExplained(Board board, Text text, BoardWords words) {
        this.board = board;
        this.text = text;
        this.words = words;
    }

    /** In place of the table of a locked board. */
    public String heading() {
        return board.spread() == Spread.MAY_BE_CHANCE
                ? text.of("leaderboard.stores.noise.heading")
                : text.of(
                        "leaderboard.stores.heading." + board.spread().key(),
                        board.request().kind());
    }

    /** Why the board is locked, and how far equal units would lie apart. */
    public String noise() {
        var gap = board.chanceGap();
        if (gap.isEmpty()) {
            return text.of("leaderboard.locked." + board.spread().key());
        }
        return text.of(
                "leaderboard.stores.noise",
                board.request().kind(),
                board.standings().size(),
                words.number(gap.get().mean()),
                Math.round(100 * board.analysis().p()));
    }

    /** What the test found, with its numbers. */
    public String test() {
        var test = board.analysis();
        return test == null
                ? text.of("leaderboard.locked." + board.spread().key())
                : text.of(
                        "leaderboard.stores.test",
                        text.number(test.f(), 2),
                        test.p() < 0.001 ? "< 0.001" : "= " + text.number(test.p(), 3),
                        test.groups());
    }

    /** How places were drawn. */
    public String draws() {
        return text.of(
                "leaderboard.stores.draws",
                Ranking.draws(board.standings().size()),
                Long.toString(Ranking.SEED));
    }

    public String leftOut() {
        return text.of(
                "leaderboard.stores.out",
                board.waiting().size(),
                Contender.FLOOR,
                board.withheld().size());
    }

    public String rule() {
        return Board.RULE;
    }

    /** Why a team is not shown. */
    public String withheld(Contender team) {
        return text.of(team.whyWithheld(), Contender.LEAST_PEOPLE);
    }
}
