package aidas.feedback.rest;

import aidas.feedback.Answers;
import aidas.feedback.Figure;
import aidas.feedback.Measured;
import aidas.feedback.Missing;
import aidas.feedback.Turnout;
import aidas.survey.Scale;
import java.util.Locale;

/**
 * A figure with its uncertainty, or the reason why there is none: never a bare number.
 *
 * @param scale absent for a response rate
 * @param n answers, or those asked for a response rate; effectiveN is less where answers are shared
 * @param low lower end of the interval at 95 %
 * @param tooFewToJudge the interval is wider than a tenth of the scale each way
 * @param moreNeeded about how many more answers would do, 0 if they are enough
 * @param reason there only if there is no value
 */
public record FigureJson(
        String metric,
        String scale,
        long n,
        Double effectiveN,
        Double value,
        String unit,
        Double low,
        Double high,
        String method,
        Boolean tooFewToJudge,
        Long moreNeeded,
        String reason) {

    /** The headline of the scale: NPS, CSAT or CES. */
    static FigureJson of(Answers answers) {
        return of(answers.scale(), answers.figure());
    }

    /** The mean of the scores. */
    static FigureJson mean(Answers answers) {
        return of("MEAN", answers.scale(), answers.mean());
    }

    static FigureJson of(Scale scale, Figure figure) {
        return of(scale.metric().name(), scale, figure);
    }

    static FigureJson of(Turnout turnout) {
        return of("RESPONSE_RATE", (String) null, turnout.figure());
    }

    private static FigureJson of(String metric, Scale scale, Figure figure) {
        return of(metric, scale.code(), figure);
    }

    private static FigureJson of(String metric, String scale, Figure figure) {
        return switch (figure) {
            case Measured m ->
                    new FigureJson(
                            metric,
                            scale,
                            m.bands().answers(),
                            m.n(),
                            m.value(),
                            small(m.unit()),
                            m.intervalLow(),
                            m.intervalHigh(),
                            small(m.method()),
                            m.tooFewToJudge(),
                            m.moreNeeded(),
                            null);
            case Missing missing ->
                    new FigureJson(
                            metric,
                            scale,
                            0,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            small(missing.reason()));
        };
    }

    static String small(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
