package aidas.leaderboard.web;

import aidas.leaderboard.Board;
import aidas.leaderboard.Standing;
import aidas.shared.web.Text;
import aidas.statistics.Funnel;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Draws a funnel; only the reader's own units have names in it (R1.5). */
record FunnelChart(Board board, Funnel funnel, Text text, BoardWords words) {

    private static final int STEPS = 60;

    /** The chart as Chart.js reads it; colours come from the page's own (aidas.js). */
    String json() {
        var sets = Json.createArrayBuilder();
        sets.add(dots("others", false)).add(dots("own", true));
        line(sets, "mean", n -> funnel.mean());
        line(sets, "alert", n -> funnel.limits(n, Funnel.ALERT).low());
        line(sets, "alert", n -> funnel.limits(n, Funnel.ALERT).high());
        line(sets, "alarm", n -> funnel.limits(n, Funnel.ALARM).low());
        line(sets, "alarm", n -> funnel.limits(n, Funnel.ALARM).high());
        return Json.createObjectBuilder()
                .add("type", "scatter")
                .add("data", Json.createObjectBuilder().add("datasets", sets))
                .add("options", options())
                .build()
                .toString();
    }

    private JsonObjectBuilder options() {
        return Json.createObjectBuilder()
                .add("responsive", true)
                .add("maintainAspectRatio", false)
                .add("animation", false)
                .add(
                        "scales",
                        Json.createObjectBuilder()
                                .add("x", axis("leaderboard.funnel.n", first(), last()))
                                .add("y", axis("leaderboard.funnel.value", low(), high())));
    }

    private JsonObjectBuilder axis(String title, double low, double high) {
        return Json.createObjectBuilder()
                .add("min", low)
                .add("max", high)
                .add(
                        "title",
                        Json.createObjectBuilder()
                                .add("display", true)
                                .add("text", text.of(title)));
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

    private JsonObjectBuilder dots(String role, boolean own) {
        var dots = Json.createArrayBuilder();
        board.standings().stream()
                .filter(each -> each.unit().own() == own)
                .forEach(
                        each ->
                                dots.add(
                                        point(each.contender().n(), value(each))
                                                .add("t", label(each, own))));
        return Json.createObjectBuilder()
                .add("role", role)
                .add("label", text.of("leaderboard.funnel." + role, board.request().kind()))
                .add("data", dots);
    }

    private String label(Standing each, boolean own) {
        var detail = words.number(value(each)) + ", n " + words.n(each.contender().n());
        return own ? each.unit().name() + ": " + detail : detail;
    }

    private void line(JsonArrayBuilder sets, String role, ToDoubleFunction<Double> limit) {
        var points = Json.createArrayBuilder();
        double first = least();
        double most = last();
        for (int i = 0; i <= STEPS; i++) {
            double n = first + (most - first) * i * i / (STEPS * STEPS);
            points.add(point(n, limit.applyAsDouble(n)));
        }
        sets.add(
                Json.createObjectBuilder()
                        .add("role", role)
                        .add("label", text.of("leaderboard.funnel.line." + role))
                        .add("showLine", true)
                        .add("pointRadius", 0)
                        .add("data", points));
    }

    private static JsonObjectBuilder point(double n, double value) {
        return Json.createObjectBuilder().add("x", rounded(n)).add("y", rounded(value));
    }

    private static double rounded(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.2f", value));
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
