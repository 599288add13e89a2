package aidas.leaderboard.season.web;

import aidas.feedback.CommonAxis;
import aidas.leaderboard.season.SeasonView;
import aidas.leaderboard.season.SeasonView.TierView;
import aidas.leaderboard.season.UnitPlace;
import aidas.leaderboard.web.Band;
import aidas.leaderboard.web.Row;
import aidas.leaderboard.web.Whisker;
import aidas.shared.web.Text;
import aidas.survey.Metric;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A season's result with its drawings. */
public final class ResultBands {

    private static final int HUNDRED = 100;

    private final SeasonView season;
    private final Text text;
    private final SeasonWords words;
    private final Set<String> own;

    ResultBands(SeasonView season, Text text, SeasonWords words) {
        this.season = season;
        this.text = text;
        this.words = words;
        this.own = season.result().own().stream().map(UnitPlace::code).collect(Collectors.toSet());
    }

    /** Holds every range that is listed. */
    public CommonAxis axis() {
        var metric = season.facts().rules().scale().metric();
        double lowest = metric == Metric.CSAT ? 0 : -HUNDRED;
        var figures =
                season.result().tiers().stream()
                        .flatMap(tier -> tier.units().stream())
                        .map(UnitPlace::figure)
                        .toList();
        double low =
                figures.stream().mapToDouble(f -> Math.min(f.low(), f.value())).min().orElse(0);
        double high =
                figures.stream().mapToDouble(f -> Math.max(f.high(), f.value())).max().orElse(0);
        return CommonAxis.holding(low, high, lowest, HUNDRED);
    }

    public List<Band> bands() {
        var axis = axis();
        return season.result().tiers().stream().map(tier -> band(tier, axis)).toList();
    }

    /** Units as a whole, for the head of the table. */
    public int columns() {
        return season.result().locked() ? 3 : 4;
    }

    private Band band(TierView tier, CommonAxis axis) {
        boolean above = tier.side().equals("above");
        return new Band(
                above ? 1 : 2,
                text.of(
                        season.result().locked()
                                ? "leaderboard.season.side.locked"
                                : "leaderboard.season.side." + tier.side()),
                text.of("leaderboard.season.among", tier.units().size()),
                tier.units().stream().map(unit -> row(unit, axis)).toList());
    }

    private Row row(UnitPlace unit, CommonAxis axis) {
        var facts = season.facts();
        var figure = unit.figure();
        var value = words.number(facts, figure.value());
        var range =
                text.of(
                        "shell.range",
                        words.number(facts, figure.low()),
                        words.number(facts, figure.high()));
        var n = text.number(figure.n(), 0);
        return new Row(
                unit.name(),
                unit.place(),
                own.contains(unit.code()),
                value,
                text.of("leaderboard.detail", n, range),
                "",
                Whisker.of(
                        axis,
                        figure.value(),
                        figure.low(),
                        figure.high(),
                        season.result().line(),
                        text.of("leaderboard.sentence", value, range, n)),
                figure.from() == null ? "" : places(figure));
    }

    private String places(UnitPlace.Figure figure) {
        return figure.from().equals(figure.to())
                ? text.number(figure.from())
                : text.range(figure.from(), figure.to());
    }
}
