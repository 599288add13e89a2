package aidas.feedback.rest;

import aidas.feedback.CreditRules;
import aidas.feedback.Explanation;
import aidas.feedback.Figure;
import aidas.feedback.LeftOut;
import aidas.feedback.Measured;
import aidas.feedback.Missing;
import aidas.feedback.Summary;
import aidas.feedback.Turnout;
import aidas.shared.Period;
import aidas.shared.web.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a figure is worked out: in words, by counts, with the period and what was left out (R8.10).
 *
 * @param excluded answers of the period that did not go in
 * @param leftOut why, and what else is missing
 * @param rule versions of the rules of credit; absent where nobody's credit counts
 */
public record ExplanationJson(
        FigureJson figure,
        String formula,
        String method,
        double favourable,
        double neutral,
        double unfavourable,
        long excluded,
        List<LeftOutJson> leftOut,
        String from,
        String until,
        String rule) {

    /**
     * What did not go in.
     *
     * @param reason {@code company} or {@code days}
     * @param daysTold there only for days
     */
    public record LeftOutJson(String reason, long answers, Long daysTold, Long days) {

        static LeftOutJson of(LeftOut it) {
            return switch (it) {
                case LeftOut.CompanyCaused(var answers) ->
                        new LeftOutJson(it.reason(), answers, null, null);
                case LeftOut.DaysUntold(var told, var days, var answers) ->
                        new LeftOutJson(it.reason(), answers, told, days);
            };
        }
    }

    /** Of a person's figures, in which the rules of credit count. */
    static List<ExplanationJson> ofCredits(List<Summary> summaries) {
        return of(summaries, CreditRules.inForce()).toList();
    }

    /** Of every figure of the unit; what has no value has nothing to explain but its reason. */
    static List<ExplanationJson> of(List<Summary> summaries, Turnout turnout) {
        return Stream.concat(of(summaries, (String) null), Stream.of(of(turnout))).toList();
    }

    static ExplanationJson of(Turnout it) {
        return of(FigureJson.of(it), it.figure(), it.explanation(), it.period(), null);
    }

    private static Stream<ExplanationJson> of(List<Summary> summaries, String rule) {
        return summaries.stream().flatMap(summary -> of(summary, rule));
    }

    private static Stream<ExplanationJson> of(Summary it, String rule) {
        var period = it.period();
        var json = FigureJson.of(it.answers());
        var mean = FigureJson.mean(it.answers());
        return Stream.of(
                of(json, it.figure(), it.explanation(), period, rule),
                of(mean, it.mean(), it.ofMean(), period, rule));
    }

    private static ExplanationJson of(
            FigureJson json,
            Figure figure,
            Optional<Explanation> explanation,
            Period period,
            String rule) {
        return switch (figure) {
            case Measured m -> of(json, explanation.orElseThrow(), rule);
            case Missing missing ->
                    new ExplanationJson(
                            json,
                            say(missing.reason().key()),
                            "",
                            0,
                            0,
                            0,
                            0,
                            List.of(),
                            period.from().toString(),
                            period.until().toString(),
                            rule);
        };
    }

    private static ExplanationJson of(FigureJson json, Explanation why, String rule) {
        var bands = why.bands();
        return new ExplanationJson(
                json,
                say(why.formula(), bands.favourable(), bands.unfavourable(), why.weight()),
                say(why.method().key()),
                bands.favourable(),
                bands.neutral(),
                bands.unfavourable(),
                why.excluded(),
                why.leftOut().stream().map(LeftOutJson::of).toList(),
                why.period().from().toString(),
                why.period().until().toString(),
                rule);
    }

    private static String say(String key, Object... args) {
        return Messages.of(Locale.ENGLISH, key, args);
    }
}
