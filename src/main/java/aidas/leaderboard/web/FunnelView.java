package aidas.leaderboard.web;

import aidas.leaderboard.Board;
import aidas.leaderboard.Standing;
import aidas.shared.web.Text;
import aidas.statistics.Funnel;
import java.util.List;

/**
 * Units by their number of answers, between the limits that chance allows. In the picture only the
 * reader's own units have names; the table beside it has all (R1.5).
 */
public final class FunnelView {

    private final Board board;
    private final Text text;
    private final BoardWords words;
    private final Funnel funnel;

    FunnelView(Board board, Text text, BoardWords words) {
        this.board = board;
        this.text = text;
        this.words = words;
        this.funnel = board.funnel().orElseThrow();
    }

    /**
     * A unit for those who read the table.
     *
     * @param worth what its true value is expected to be; empty on a locked board, as the next are
     * @param least what it reaches at least, with 95 % confidence
     * @param best the probability of being the best
     */
    public record Point(
            String name,
            String place,
            String n,
            String value,
            String where,
            String worth,
            String least,
            String best) {}

    public List<Point> points() {
        return board.standings().stream().map(this::point).toList();
    }

    private Point point(Standing each) {
        var place = each.place();
        return new Point(
                each.unit().name(),
                each.unit().place(),
                words.n(each.contender().n()),
                words.number(value(each)),
                text.of("leaderboard.funnel." + where(each)),
                place == null ? "" : words.number(each.worth().mean()),
                place == null ? "" : words.number(place.lowerBound()),
                place == null ? "" : text.percent(place.best()));
    }

    /** How many lie where, in one sentence. */
    public String sentence() {
        return text.of(
                "leaderboard.funnel.sentence",
                board.standings().size(),
                count("alarm.above") + count("alert.above"),
                count("alarm.below") + count("alert.below"));
    }

    private long count(String where) {
        return board.standings().stream().filter(each -> where(each).equals(where)).count();
    }

    private String where(Standing each) {
        double n = each.contender().n();
        double value = value(each);
        var side = value > funnel.mean() ? ".above" : ".below";
        if (!funnel.limits(n, Funnel.ALARM).holds(value)) {
            return "alarm" + side;
        }
        return funnel.limits(n, Funnel.ALERT).holds(value) ? "within" : "alert" + side;
    }

    private double value(Standing each) {
        return each.value(board.request().mix());
    }

    /** The chart as Chart.js reads it. */
    public String json() {
        return new FunnelChart(board, funnel, text, words).json();
    }
}
