package aidas.display.web;

import aidas.display.ActionEntry;
import aidas.display.GoalFacts;
import aidas.display.Praise;
import aidas.display.Progress;
import aidas.display.Progress.Known;
import aidas.display.Progress.NotBegun;
import aidas.display.Progress.TooFew;
import aidas.display.ScreenContent;
import aidas.display.web.ScreenJson.ActionJson;
import aidas.display.web.ScreenJson.BarJson;
import aidas.display.web.ScreenJson.GoalJson;
import aidas.display.web.ScreenJson.PraiseJson;
import aidas.feedback.Measured;
import aidas.shared.web.Text;
import aidas.survey.Metric;
import aidas.survey.Scale;
import java.util.Locale;

/** A screen's content in the words of one language. */
record ScreenWords(Text text) {

    /** Where the script writes the time. */
    private static final String TIME = "{time}";

    /** In the screen's own language. */
    static ScreenJson json(ScreenContent content) {
        return new ScreenWords(Text.in(content.language().locale())).said(content);
    }

    private ScreenJson said(ScreenContent content) {
        return new ScreenJson(
                text.language(),
                content.site().name(),
                content.site().city(),
                stale(),
                text.of("display.tv.goal"),
                content.goal() == null ? null : goal(content.goal(), content.progress()),
                text.of("display.tv.praise"),
                text.of("display.tv.praise.none"),
                content.praise().stream().map(this::praise).toList(),
                text.of("display.tv.actions"),
                text.of("display.tv.actions.none"),
                content.actions().stream().map(this::action).toList());
    }

    String stale() {
        return text.of("display.tv.stale", TIME);
    }

    GoalJson goal(GoalFacts goal, Progress progress) {
        var known = progress instanceof Known it ? it : null;
        return new GoalJson(
                text.of("feedback.scale." + goal.scale().code().toLowerCase(Locale.ROOT)),
                text.of("shell.goal", number(goal.scale(), goal.target().doubleValue())),
                text.period(goal.period()),
                known == null ? null : number(goal.scale(), whole(known.figure().value())),
                known == null ? null : likely(known.figure()),
                verdict(progress),
                known != null && known.verdict() == Progress.Verdict.REACHED,
                known == null ? null : bar(known.figure(), goal.target().doubleValue()));
    }

    private String verdict(Progress progress) {
        return switch (progress) {
            case NotBegun begins -> text.of("display.tv.goal.begins", begins.from());
            case TooFew few -> text.of("display.tv.goal.few", few.more());
            case Known known ->
                    text.of("display.tv.goal." + known.verdict().name().toLowerCase(Locale.ROOT));
        };
    }

    /** The interval in words. */
    private String likely(Measured figure) {
        var range = text.range(whole(figure.intervalLow()), whole(figure.intervalHigh()));
        return text.of("display.tv.goal.likely", range, Math.round(figure.n()));
    }

    private static BarJson bar(Measured figure, double target) {
        return new BarJson(
                at(figure, figure.intervalLow()),
                at(figure, figure.intervalHigh()),
                at(figure, figure.value()),
                at(figure, target));
    }

    private static double at(Measured figure, double value) {
        double share = (value - figure.scaleLow()) / (figure.scaleHigh() - figure.scaleLow());
        return Math.rint(Math.clamp(share, 0, 1) * 1000) / 10;
    }

    private String number(Scale scale, double value) {
        var number = text.number(value, 1);
        return scale.metric() == Metric.CSAT ? text.percent(value / 100) : number;
    }

    /** Rounds −0.4 to 0, not to −0. */
    private static double whole(double value) {
        return Math.rint(value) + 0.0;
    }

    private PraiseJson praise(Praise praise) {
        var day = text.weekday(praise.day());
        return new PraiseJson(
                text.quoted(praise.words(), praise.language()),
                praise.language(),
                praise.place() == null ? day : day + ", " + praise.place(),
                praise.firstName() == null
                        ? null
                        : text.of("display.tv.served", praise.firstName()));
    }

    private ActionJson action(ActionEntry action) {
        return new ActionJson(
                action.facts().words(),
                action.done()
                        ? text.of("display.tv.done")
                        : text.of("display.tv.due", text.shortDay(action.facts().due())),
                action.done());
    }
}
