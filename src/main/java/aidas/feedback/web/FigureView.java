package aidas.feedback.web;

import aidas.feedback.Figure;
import aidas.feedback.Measured;
import aidas.feedback.Missing;
import aidas.feedback.Unit;

/** A figure ready to be written and drawn by {@code ai:figure} and {@code ai:whisker}. */
public final class FigureView {

    /** In percent. */
    private static final double NEAR_THE_END = 85;

    private final Figure figure;
    private final FigureText words;
    private final Axis axis;

    FigureView(Figure figure, FigureText words, Axis axis) {
        this.figure = figure;
        this.words = words;
        this.axis = axis;
    }

    public boolean measured() {
        return figure instanceof Measured;
    }

    public boolean few() {
        return figure instanceof Measured measured && measured.tooFewToJudge();
    }

    /** The value, or a dash: the sentence says why. */
    public String number() {
        return figure instanceof Measured measured ? words.number(measured) : "–";
    }

    /** n and interval, or the reason why there is none. */
    public String detail() {
        return switch (figure) {
            case Measured measured -> words.detail(measured);
            case Missing missing -> words.sentence(missing);
        };
    }

    public String sentence() {
        return words.sentence(figure);
    }

    public String judgement() {
        return figure instanceof Measured measured ? words.judgement(measured) : "";
    }

    public String low() {
        return axis.percent(value().intervalLow());
    }

    public String high() {
        return axis.percent(value().intervalHigh());
    }

    public String width() {
        return axis.width(value().intervalLow(), value().intervalHigh());
    }

    public String at() {
        return axis.percent(value().value());
    }

    /** A reference on the same axis, such as a goal or the group as a whole. */
    public String at(Object other) {
        return axis.percent(Figures.value(other));
    }

    /** Do differences count, so that zero is a place of its own? */
    public boolean zero() {
        return value().unit() == Unit.POINTS;
    }

    public String zeroAt() {
        return axis.percent(0);
    }

    /** The ends of the scale, in the figure's unit. */
    public String from() {
        return words.number(value().unit(), axis.low());
    }

    public String to() {
        return words.number(value().unit(), axis.high());
    }

    /** What stands under the tick: the goal, or zero where zero is a place of its own. */
    public String middle(Object goal) {
        return isNone(goal)
                ? zero() ? "0" : ""
                : words.text().of("shell.goal", words.number(value().unit(), Figures.value(goal)));
    }

    public String middleAt(Object goal) {
        return isNone(goal) ? zeroAt() : at(goal);
    }

    /** Near the end of the scale the goal's words grow towards the middle. */
    public String anchor(Object goal) {
        return !isNone(goal) && axis.at(Figures.value(goal)) > NEAR_THE_END ? "end" : "middle";
    }

    private static boolean isNone(Object goal) {
        return goal == null || goal.equals("");
    }

    private Measured value() {
        return (Measured) figure;
    }
}
