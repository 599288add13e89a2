package aidas.feedback.web;

import aidas.feedback.Figure;
import aidas.feedback.Measured;
import aidas.feedback.Missing;
import aidas.feedback.ResponseRate;
import aidas.feedback.Unit;
import aidas.shared.web.Text;

/** A figure in the reader's words (R1.1). */
record FigureText(Text text) {

    private static final String FEW = "feedback.figure.few";

    /** 33, 72%, 4.3. */
    String number(Unit unit, double value) {
        return switch (unit) {
            case POINTS -> text.number(whole(value), 0);
            case PERCENT -> text.percent(value / 100);
            case SCORE -> text.number(value, 1);
        };
    }

    String number(Measured figure) {
        return number(figure.unit(), figure.value());
    }

    /** 11 to 52, in the figure's unit, which the value has already named. */
    String range(Measured figure) {
        int digits = figure.unit() == Unit.SCORE ? 1 : 0;
        return text.of(
                "shell.range",
                text.number(whole(figure.intervalLow(), digits), digits),
                text.number(whole(figure.intervalHigh(), digits), digits));
    }

    /** n 51 · 11 to 52. */
    String detail(Measured figure) {
        return text.of("feedback.figure.detail", n(figure), range(figure));
    }

    /** What the drawing shows, for those who hear it. */
    String sentence(Figure figure) {
        return switch (figure) {
            case Measured measured ->
                    text.of(
                            "feedback.figure.sentence",
                            number(measured),
                            range(measured),
                            n(measured));
            case Missing missing -> text.of(missing.reason().key());
        };
    }

    /** Empty if the answers are enough (R1.3). */
    String judgement(Measured figure) {
        var key = figure instanceof ResponseRate ? FEW + ".asked" : FEW;
        return figure.tooFewToJudge()
                ? text.of(
                        key,
                        figure.bands().answers(),
                        figure.moreNeeded(),
                        text.number(figure.widestMargin(), 1))
                : "";
    }

    /** The effective n: whole unless answers are few and shared. */
    private String n(Measured figure) {
        return text.number(figure.n(), figure.n() < 10 ? 1 : 0);
    }

    /** Rounds −0.4 to 0, not to −0. */
    private static double whole(double value) {
        return Math.rint(value) + 0.0;
    }

    private static double whole(double value, int digits) {
        return digits == 0 ? whole(value) : value;
    }
}
