package aidas.pulse.web;

import aidas.pulse.Question;
import aidas.pulse.QuestionKind;
import aidas.pulse.Reading;
import aidas.pulse.UnitResult.Outcome;
import aidas.shared.web.Text;
import java.util.Locale;

/** A published figure, or why there is none, in the reader's words and on the whole scale. */
public record ReadingView(Question question, Outcome outcome, Text text) {

    private static final double POINTS = 100;
    private static final double WHOLE = 100;

    public boolean shown() {
        return outcome instanceof Outcome.Shown;
    }

    /** Whole points for a recommendation, one digit for an item. */
    public String number() {
        return number(reading().value());
    }

    /** n and interval. */
    public String detail() {
        var interval = reading().interval();
        return text.of("pulse.results.n", reading().n())
                + " · "
                + text.of("shell.range", number(interval.low()), number(interval.high()));
    }

    public String sentence() {
        return shown() ? number() + ", " + detail() : because();
    }

    /** Why it is not shown. */
    public String because() {
        return outcome instanceof Outcome.Withheld(var why)
                ? text.of("pulse.results.because." + why.name().toLowerCase(Locale.ROOT))
                : "";
    }

    /** Where the value lies on the scale, as SVG writes it. */
    public String at() {
        return percent(reading().value());
    }

    public String low() {
        return percent(reading().interval().low());
    }

    public String width() {
        var interval = reading().interval();
        return share(place(interval.high()) - place(interval.low()));
    }

    /** The ends of the scale. */
    public String from() {
        return number(lowest());
    }

    public String to() {
        return number(highest());
    }

    /** What is asked and how it is summed up. */
    public String formula() {
        return text.of("pulse.results.formula." + question.kind().code());
    }

    Reading reading() {
        return ((Outcome.Shown) outcome).reading();
    }

    /** 0 to 100 on the scale. */
    double place(double value) {
        return (value - lowest()) / (highest() - lowest()) * WHOLE;
    }

    private String percent(double value) {
        return share(place(value));
    }

    private static String share(double percent) {
        return String.format(Locale.ROOT, "%.2f%%", percent);
    }

    String number(double value) {
        return recommends() ? text.number(Math.round(value)) : text.number(value, 1);
    }

    double lowest() {
        return recommends() ? -POINTS : question.kind().low();
    }

    double highest() {
        return recommends() ? POINTS : question.kind().high();
    }

    private boolean recommends() {
        return question.kind() == QuestionKind.ENPS;
    }
}
