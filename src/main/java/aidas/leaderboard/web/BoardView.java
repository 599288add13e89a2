package aidas.leaderboard.web;

import aidas.feedback.CommonAxis;
import aidas.feedback.Measured;
import aidas.feedback.Unit;
import aidas.leaderboard.Board;
import aidas.leaderboard.Improved;
import aidas.leaderboard.Mix;
import aidas.leaderboard.Standing;
import aidas.leaderboard.Tier;
import aidas.shared.web.Text;
import aidas.statistics.Ranking;
import aidas.survey.Metric;
import java.util.ArrayList;
import java.util.List;

/** A board in the reader's words, with its drawings. */
public final class BoardView {

    private static final int MOST_IN_TABLE = 400;

    private final Board board;
    private final Text text;
    private final BoardWords words;
    private final Mix mix;

    BoardView(Board board, Text text) {
        this.board = board;
        this.text = text;
        this.mix = board.request().mix();
        boolean share = board.request().scale().metric() == Metric.CSAT;
        this.words = new BoardWords(text, share ? Unit.PERCENT : Unit.POINTS);
    }

    /** What the board says first. */
    public String heading() {
        var kind = board.request().kind();
        if (!board.locked() && board.above() > 0) {
            return text.of("leaderboard.stores.heading.above", kind, board.above());
        }
        return text.of("leaderboard.stores.heading." + board.spread().key(), kind);
    }

    public CommonAxis axis() {
        var standings = board.standings();
        var one = standings.getFirst().raw();
        double low = one.scaleHigh();
        double high = one.scaleLow();
        for (var each : standings) {
            low = Math.min(low, Math.min(each.value(mix), each.low(mix)));
            high = Math.max(high, Math.max(each.value(mix), each.high(mix)));
        }
        return CommonAxis.holding(low, high, one.scaleLow(), one.scaleHigh());
    }

    /** Tier by tier. */
    public List<Band> bands() {
        var axis = axis();
        var bands = new ArrayList<Band>();
        Tier.Side above = null;
        for (var tier : board.tiers()) {
            var rows = tier.standings().stream().map(each -> row(each, axis)).toList();
            bands.add(new Band(tier.side().ordinal() + 1, heading(tier), why(tier, above), rows));
            above = tier.side();
        }
        return bands;
    }

    private String heading(Tier tier) {
        return board.locked()
                ? text.of("shell.tier", 2)
                : text.of("leaderboard.stores.side." + tier.side().key());
    }

    private String why(Tier tier, Tier.Side before) {
        return text.of(
                tier.side() == before
                        ? "leaderboard.stores.tier.next"
                        : "leaderboard.stores.tier.why",
                tier.standings().size());
    }

    private Row row(Standing standing, CommonAxis axis) {
        double value = standing.value(mix);
        double low = standing.low(mix);
        double high = standing.high(mix);
        var raw = standing.raw();
        var fair = standing.adjusted();
        var place = standing.place();
        var said =
                text.of(
                        "leaderboard.sentence",
                        words.number(value),
                        words.range(low, high),
                        words.n(raw.n()));
        return new Row(
                standing.unit().name(),
                standing.unit().place(),
                standing.unit().own(),
                words.number(raw.value()),
                words.detail(raw.n(), raw.intervalLow(), raw.intervalHigh()),
                fair == null ? "" : words.number(fair.value()),
                Whisker.of(axis, value, low, high, board.line(), said),
                place == null ? "" : places(place));
    }

    private String places(Ranking.Place place) {
        return place.from() == place.to()
                ? text.number(place.from())
                : text.range(place.from(), place.to());
    }

    /** Is there a fair figure beside the raw one? */
    public boolean fair() {
        return board.standings().stream().anyMatch(each -> each.adjusted() != null);
    }

    public boolean fairFirst() {
        return mix == Mix.ADJUSTED;
    }

    /** The dashed line: its value with n and range. */
    public String line() {
        var detail =
                board.group() instanceof Measured m
                        ? words.detail(m.n(), m.intervalLow(), m.intervalHigh())
                        : "";
        return text.of("leaderboard.stores.line", words.number(board.line()), detail);
    }

    /** As wide as a tier's heading. */
    public int columns() {
        return 3 + (fair() ? 1 : 0) + (board.locked() ? 0 : 1);
    }

    /** How all this came about. */
    public BoardExplained explained() {
        return new BoardExplained(board, text, words);
    }

    /** Not for a thousand units: a picture nobody can read and a table of its length again. */
    public FunnelView funnel() {
        return board.analysis() == null || board.standings().size() > MOST_IN_TABLE * 5
                ? null
                : new FunnelView(board, text, words);
    }

    /** From 30 to 48: a rise of 18, of which 12 (5 to 19) is more than luck. */
    public String improved(Improved it) {
        return text.of(
                "leaderboard.stores.improved.how",
                words.number(it.before()),
                words.number(it.now()),
                words.number(it.corrected()),
                words.range(it.low(), it.high()));
    }
}
