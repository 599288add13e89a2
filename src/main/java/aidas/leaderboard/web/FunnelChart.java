package aidas.leaderboard.web;

import static aidas.shared.web.ScatterPlot.axis;
import static aidas.shared.web.ScatterPlot.point;

import aidas.leaderboard.Board;
import aidas.leaderboard.Standing;
import aidas.shared.web.ScatterPlot;
import aidas.shared.web.Text;
import aidas.statistics.Funnel;
import jakarta.json.Json;
import java.util.function.ToDoubleFunction;

/** Draws a funnel; only the reader's own units have names in it (R1.5). */
record FunnelChart(Board board, Funnel funnel, Text text, BoardWords words) {

    private static final int STEPS = 60;

    String json() {
        var plot = new ScatterPlot(text.language());
        dots(plot, "others", false);
        dots(plot, "own", true);
        line(plot, "mean", n -> funnel.mean());
        line(plot, "alert", n -> funnel.limits(n, Funnel.ALERT).low());
        line(plot, "alert", n -> funnel.limits(n, Funnel.ALERT).high());
        line(plot, "alarm", n -> funnel.limits(n, Funnel.ALARM).low());
        line(plot, "alarm", n -> funnel.limits(n, Funnel.ALARM).high());
        return plot.json(
                axis(text.of("leaderboard.funnel.n")).add("min", first()).add("max", last()),
                axis(text.of("leaderboard.funnel.value")).add("min", low()).add("max", high()));
    }

    /** The picture keeps to what there is, units and wide limits, not to the whole scale. */
    private double low() {
        double least = board.standings().stream().mapToDouble(this::value).min().orElseThrow();
        double limit = funnel.limits(least(), Funnel.ALARM).low();
        return Math.floor((Math.min(least, limit) - 2) / 10) * 10;
    }

    private double high() {
        double most = board.standings().stream().mapToDouble(this::value).max().orElseThrow();
        double limit = funnel.limits(least(), Funnel.ALARM).high();
        return Math.ceil((Math.max(most, limit) + 2) / 10) * 10;
    }

    private double first() {
        return Math.floor(least() * 0.9 / 10) * 10;
    }

    private double last() {
        return Math.ceil(most() * 1.05 / 10) * 10;
    }

    private void dots(ScatterPlot plot, String role, boolean own) {
        var dots = Json.createArrayBuilder();
        board.standings().stream()
                .filter(each -> each.unit().own() == own)
                .forEach(
                        each ->
                                dots.add(
                                        point(each.contender().n(), value(each))
                                                .add("t", label(each, own))));
        plot.dots(role, text.of("leaderboard.funnel." + role, board.request().kind()), dots);
    }

    private String label(Standing each, boolean own) {
        var detail = words.number(value(each)) + ", n " + words.n(each.contender().n());
        return own ? each.unit().name() + ": " + detail : detail;
    }

    private void line(ScatterPlot plot, String role, ToDoubleFunction<Double> limit) {
        var points = Json.createArrayBuilder();
        double first = least();
        double most = last();
        for (int i = 0; i <= STEPS; i++) {
            double n = first + (most - first) * i * i / (STEPS * STEPS);
            points.add(point(n, limit.applyAsDouble(n)));
        }
        plot.line(role, text.of("leaderboard.funnel.line." + role), points);
    }

    private double most() {
        return board.standings().stream().mapToDouble(s -> s.contender().n()).max().orElse(1);
    }

    private double least() {
        return board.standings().stream().mapToDouble(s -> s.contender().n()).min().orElse(1);
    }

    private double value(Standing each) {
        return each.value(board.request().mix());
    }
}
