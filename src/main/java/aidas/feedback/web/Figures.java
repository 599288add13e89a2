package aidas.feedback.web;

import aidas.feedback.Bands;
import aidas.feedback.Explanation;
import aidas.feedback.Figure;
import aidas.feedback.LeftOut;
import aidas.feedback.Measured;
import aidas.feedback.OnScale;
import aidas.feedback.Trend;
import aidas.shared.web.Text;
import aidas.survey.Scale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** Behind the tags that show figures: turns them into words and places in the reader's language. */
@Named
@RequestScoped
public class Figures {

    private static final Axis WHOLE = new Axis(0, 1);

    @Inject Text text;

    public FigureView of(Figure figure) {
        var axis = figure instanceof Measured measured ? Axis.of(measured) : WHOLE;
        return new FigureView(figure, words(), axis);
    }

    /** On an axis that a comparison shares. */
    public FigureView of(Figure figure, Object low, Object high) {
        return new FigureView(figure, words(), new Axis(value(low), value(high)));
    }

    public TrendView trend(Trend trend) {
        return new TrendView(trend, words());
    }

    public BandsView bands(OnScale figure) {
        return new BandsView(figure, text);
    }

    /** Round values on an axis, every {@code step}. */
    public List<Tick> ticks(Object low, Object high, Object step) {
        return Tick.every(value(step), new Axis(value(low), value(high)), text);
    }

    /** A number, or one written into a page as an attribute. */
    static double value(Object number) {
        return number instanceof Number it
                ? it.doubleValue()
                : Double.parseDouble(number.toString());
    }

    /** 27 promoters − 10 detractors, of 51. */
    public String formula(Explanation why) {
        Bands bands = why.bands();
        return text.of(
                why.formula(),
                tenths(bands.favourable()),
                tenths(bands.unfavourable()),
                tenths(why.weight()));
    }

    /** What did not go in; that nothing was left out where nothing was. */
    public List<String> leftOut(Explanation why) {
        return why.leftOut().isEmpty()
                ? List.of(text.of("feedback.figure.left.nothing"))
                : why.leftOut().stream().map(this::said).toList();
    }

    private String said(LeftOut it) {
        var key = "feedback.figure.left." + it.reason();
        return switch (it) {
            case LeftOut.CompanyCaused(var answers) -> text.of(key, answers);
            case LeftOut.DaysUntold(var told, var days, var answers) ->
                    text.of(key, told, days, answers);
        };
    }

    /** The scale's name. */
    public String scale(Scale scale) {
        return text.of("feedback.scale." + scale.code().toLowerCase(Locale.ROOT));
    }

    /** Shared answers have fractions of six decimals, which nobody reads. */
    static double tenths(double weight) {
        return Math.rint(weight * 10) / 10;
    }

    private FigureText words() {
        return new FigureText(text);
    }
}
