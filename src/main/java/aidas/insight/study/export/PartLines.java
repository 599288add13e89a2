package aidas.insight.study.export;

import aidas.insight.study.Costs;
import aidas.insight.study.Drivers;
import aidas.insight.study.Fifths;
import aidas.insight.study.Ladder;
import aidas.statistics.LinearTrend;
import java.util.ArrayList;
import java.util.List;

/** Drivers, fifths and the ladder figure by figure, as they stand on their pages. */
final class PartLines {

    private static final double CONFIDENCE = 0.95;

    private final String section;
    private final List<Line> lines = new ArrayList<>();

    private PartLines(String section) {
        this.section = section;
    }

    static List<Line> of(Drivers drivers) {
        var all = new PartLines("drivers");
        switch (drivers) {
            case Drivers.Told told -> all.told(told);
            case Drivers.Closed(int units, int needed) -> {
                all.add("units", "", units);
                all.add("needed", "", needed);
            }
            case Drivers.Nothing nothing -> all.add("r2", "", Double.NaN);
        }
        return List.copyOf(all.lines);
    }

    private void told(Drivers.Told told) {
        lines.add(line("r2", "", told.r2()).withN(told.n()).by(told.p()));
        add("adjusted-r2", "", told.adjustedR2());
        add("seed", "", told.seed());
        add("resamples", "", told.resamples());
        for (var part : told.parts()) {
            var code = part.measure().code();
            lines.add(line("part", code, part.part()).within(part.interval()));
            lines.add(Line.of(section, "alone", code, part.alone()));
            if (part.slope() != null) {
                var slope = part.slope();
                lines.add(
                        line("slope", code, slope.estimate())
                                .within(slope.interval())
                                .by(slope.p()));
            }
        }
    }

    static List<Line> of(Fifths fifths) {
        var all = new PartLines("fifths");
        switch (fifths) {
            case Fifths.Told told -> all.told(told);
            case Fifths.Closed(int units) -> all.add("units", "", units);
        }
        return List.copyOf(all.lines);
    }

    private void told(Fifths.Told told) {
        add("units", "", told.n());
        fifth("top", told.top());
        fifth("bottom", told.bottom());
        add("tied", "", told.tied() ? 1 : 0);
        if (told.difference() != null) {
            var contrast = told.difference().contrast(CONFIDENCE);
            lines.add(
                    line("difference", "welch", contrast.value())
                            .within(contrast.interval())
                            .by(told.difference().p()));
            lines.add(line("difference", "bootstrap", contrast.value()).within(told.bootstrap()));
            add("seed", "", told.seed());
        }
        if (told.effect() != null) {
            add("effect", "cohens-d", told.effect().cohensD());
            add("effect", "hedges-g", told.effect().hedgesG());
            add("effect", "cliffs-delta", told.effect().cliffsDelta());
        }
    }

    private void fifth(String name, Fifths.Fifth fifth) {
        lines.add(line("mean", name, fifth.mean()).withN(fifth.units().size()));
        add("cut", name, fifth.cut());
        fifth.units().forEach(unit -> add("store", name + " " + unit.code(), Double.NaN));
    }

    static List<Line> of(Ladder ladder) {
        var all = new PartLines("ladder");
        all.add("visits", "", ladder.visits());
        for (var step : ladder.steps()) {
            var missed = Integer.toString(step.missed());
            all.add("visits", missed, step.n());
            all.mean("score", missed, step.score());
            all.mean("value", missed, step.value());
            all.add("share", missed, step.share());
        }
        all.trend("score", ladder.score());
        all.trend("value", ladder.value());
        if (ladder.order() != null) {
            all.lines.add(all.line("order", "z", ladder.order().z()).by(ladder.order().p()));
        }
        ladder.costs().standards().forEach(all::cost);
        all.add("dearest", String.valueOf(ladder.costs().dearest()), Double.NaN);
        return List.copyOf(all.lines);
    }

    private void mean(String figure, String missed, Ladder.Mean mean) {
        if (mean != null) {
            lines.add(line(figure, missed, mean.value()).within(mean.interval()).withN(mean.n()));
        }
    }

    private void trend(String of, LinearTrend trend) {
        if (trend != null) {
            lines.add(
                    line("trend", of, trend.slope())
                            .within(trend.interval(CONFIDENCE))
                            .by(trend.p()));
        }
    }

    private void cost(Costs.Cost cost) {
        add("missed-share", cost.standard(), cost.missedShare());
        add("points", cost.standard(), cost.points());
        loss("loss-score", cost, cost.score());
        if (cost.value() != null) {
            loss("loss-value", cost, cost.value());
        }
    }

    private void loss(String figure, Costs.Cost cost, Costs.Loss loss) {
        lines.add(
                new Line(
                        section,
                        figure,
                        cost.standard(),
                        loss.value(),
                        loss.interval(),
                        cost.missed(),
                        Double.NaN,
                        loss.q()));
    }

    private void add(String figure, String detail, double value) {
        lines.add(line(figure, detail, value));
    }

    private Line line(String figure, String detail, double value) {
        return Line.of(section, figure, detail, value);
    }
}
