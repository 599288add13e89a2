package aidas.insight.study.web;

import aidas.insight.study.Costs.Cost;
import aidas.insight.study.Ladder;
import aidas.insight.study.Ladder.Mean;
import aidas.insight.study.Ladder.Step;
import aidas.statistics.Interval;
import aidas.statistics.LinearTrend;
import java.util.List;
import java.util.Objects;

/** The ladder in the reader's words. */
public record LadderView(Ladder ladder, LabWords words, Names names) {

    private static final String KEY = "insight.ladder.";
    private static final double CONFIDENCE = .95;
    private static final double CHANCE = .05;
    private static final double PERCENT = 100;

    /** What a standard is called by its code. */
    interface Names {
        String of(String code);
    }

    /**
     * One step.
     *
     * @param value per visit with its interval, in percent of the mean of its region; empty where
     *     amounts are not known
     * @param share of the value where nothing was missed; empty alike
     */
    public record Row(String missed, String n, Bar score, String value, String share) {}

    /**
     * One standard.
     *
     * @param dearest can it be told from all others?
     */
    public record CostRow(
            String name, boolean dearest, String missed, Bar score, String value, String points) {}

    /** The finding, never more than the trend allows. */
    public String heading() {
        if (ladder.visits() == 0) {
            return words.text().of(KEY + "heading.none");
        }
        var trend = ladder.score();
        if (trend == null) {
            return words.text().of(KEY + "heading.few");
        }
        return trend.p() <= CHANCE
                ? words.text()
                        .of(
                                KEY + (trend.slope() < 0 ? "heading.less" : "heading.more"),
                                points(Math.abs(trend.slope())))
                : words.text().of(KEY + "heading.chance");
    }

    public List<Row> rows() {
        var axis = axis(ladder.steps().stream().map(Step::score).toList());
        return ladder.steps().stream().map(step -> row(step, axis)).toList();
    }

    private Row row(Step step, Bar.Axis axis) {
        return new Row(
                words.text().of(KEY + "step", step.missed()),
                words.text().number(step.n()),
                step.score() == null ? null : score(step.score(), axis),
                step.value() == null
                        ? ""
                        : words.text()
                                .of(
                                        KEY + "value.detail",
                                        points(step.value().value()),
                                        pointRange(step.value().interval())),
                Double.isNaN(step.share()) ? "" : words.text().percent(step.share() / PERCENT));
    }

    private Bar score(Mean mean, Bar.Axis axis) {
        var interval = mean.interval();
        var range = pointRange(interval);
        return Bar.of(
                points(mean.value()),
                range,
                words.text().of("insight.word.said", points(mean.value()), range),
                mean.value(),
                interval,
                axis);
    }

    private static Bar.Axis axis(List<Mean> means) {
        var known = means.stream().filter(Objects::nonNull).map(Mean::interval).toList();
        return Bar.Axis.holding(
                known.stream().mapToDouble(Interval::low).min().orElse(-PERCENT),
                known.stream().mapToDouble(Interval::high).max().orElse(PERCENT));
    }

    /** What one more missed standard goes with; empty where there is no trend to tell. */
    public String scoreTrend() {
        return ladder.score() == null ? "" : trend("trend.score", ladder.score());
    }

    public String valueTrend() {
        return ladder.value() == null ? "" : trend("trend.value", ladder.value());
    }

    /** The same by the order of answers alone; empty where it was not looked at. */
    public String order() {
        return ladder.order() == null
                ? ""
                : words.text().of(KEY + "trend.order", words.p(ladder.order().p()));
    }

    private String trend(String key, LinearTrend trend) {
        return words.text()
                .of(
                        KEY + key,
                        words.value(trend.slope()),
                        words.range(trend.interval(CONFIDENCE)),
                        words.p(trend.p()));
    }

    /** Which standard costs most, or that it cannot be told. */
    public String dearest() {
        var costs = ladder.costs();
        if (costs.standards().size() < 2) {
            return words.text().of(KEY + "dearest.none");
        }
        return costs.dearest() == null
                ? words.text().of(KEY + "dearest.open")
                : words.text().of(KEY + "dearest.one", names.of(costs.dearest()));
    }

    public List<CostRow> costs() {
        var all = ladder.costs().standards();
        var axis =
                Bar.Axis.holding(
                        all.stream().mapToDouble(c -> c.score().interval().low()).min().orElse(0),
                        all.stream().mapToDouble(c -> c.score().interval().high()).max().orElse(1));
        return all.stream().map(cost -> row(cost, axis)).toList();
    }

    private CostRow row(Cost cost, Bar.Axis axis) {
        var loss = cost.score();
        var range = pointRange(loss.interval());
        return new CostRow(
                names.of(cost.standard()),
                cost.standard().equals(ladder.costs().dearest()),
                words.text()
                        .of(
                                KEY + "missed",
                                cost.missed(),
                                words.text().percent(cost.missedShare())),
                Bar.of(
                        points(loss.value()),
                        words.text().of(KEY + "loss.detail", range, words.p(loss.q())),
                        words.text().of("insight.word.said", points(loss.value()), range),
                        loss.value(),
                        loss.interval(),
                        axis),
                cost.value() == null
                        ? ""
                        : words.text()
                                .of(
                                        KEY + "value.detail",
                                        points(cost.value().value()),
                                        pointRange(cost.value().interval())),
                points(cost.points()));
    }

    private String points(double value) {
        return words.text().number(LabWords.unsigned(value, 1), 1);
    }

    private String pointRange(Interval it) {
        return words.text().of("shell.range", points(it.low()), points(it.high()));
    }
}
