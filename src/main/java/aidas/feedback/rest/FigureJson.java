package aidas.feedback.rest;

import aidas.feedback.Answers;
import aidas.feedback.Figure;
import aidas.feedback.Measured;
import aidas.feedback.Missing;
import java.util.Locale;

/**
 * A figure with its uncertainty, or the reason why there is none: never a bare number.
 *
 * @param n answers; effectiveN is less where answers are shared
 * @param low lower end of the interval at 95 %
 * @param tooFewToJudge the interval is wider than a tenth of the scale each way
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
        String reason) {

    /** The headline of the scale: NPS, CSAT or CES. */
    static FigureJson of(Answers answers) {
        return of(answers.scale().metric().name(), answers, answers.figure());
    }

    /** The mean of the scores. */
    static FigureJson mean(Answers answers) {
        return of("MEAN", answers, answers.mean());
    }

    private static FigureJson of(String metric, Answers answers, Figure figure) {
        String scale = answers.scale().code();
        return switch (figure) {
            case Measured m ->
                    new FigureJson(
                            metric,
                            scale,
                            answers.n(),
                            m.n(),
                            m.value(),
                            small(m.unit()),
                            m.intervalLow(),
                            m.intervalHigh(),
                            small(m.method()),
                            m.tooFewToJudge(),
                            null);
            case Missing missing ->
                    new FigureJson(
                            metric,
                            scale,
                            answers.n(),
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
