package aidas.feedback.rest;

import aidas.feedback.CreditRules;
import aidas.feedback.Figure;
import aidas.feedback.Measured;
import aidas.feedback.Missing;
import aidas.feedback.Summary;
import aidas.shared.web.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How a figure is worked out: in words, by counts, with the period and what was left out (R8.10).
 *
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
        String from,
        String until,
        String rule) {

    /** Of a person's figures, in which the rules of credit count. */
    static List<ExplanationJson> ofCredits(List<Summary> summaries) {
        return of(summaries, CreditRules.inForce());
    }

    /** Of every figure of the unit; what has no value has nothing to explain but its reason. */
    static List<ExplanationJson> of(List<Summary> summaries) {
        return of(summaries, null);
    }

    private static List<ExplanationJson> of(List<Summary> summaries, String rule) {
        return summaries.stream()
                .flatMap(
                        s ->
                                Stream.of(
                                        of(s, FigureJson.of(s.answers()), s.figure(), rule),
                                        of(s, FigureJson.mean(s.answers()), s.mean(), rule)))
                .toList();
    }

    private static ExplanationJson of(
            Summary summary, FigureJson json, Figure figure, String rule) {
        var period = summary.period();
        return switch (figure) {
            case Measured m -> {
                var why = m.explain(period, 0);
                var bands = why.bands();
                yield new ExplanationJson(
                        json,
                        Messages.of(
                                Locale.ENGLISH,
                                why.formula(),
                                bands.favourable(),
                                bands.unfavourable(),
                                why.weight()),
                        Messages.of(Locale.ENGLISH, why.method().key()),
                        bands.favourable(),
                        bands.neutral(),
                        bands.unfavourable(),
                        why.excluded(),
                        period.from().toString(),
                        period.until().toString(),
                        rule);
            }
            case Missing missing ->
                    new ExplanationJson(
                            json,
                            Messages.of(Locale.ENGLISH, missing.reason().key()),
                            "",
                            0,
                            0,
                            0,
                            0,
                            period.from().toString(),
                            period.until().toString(),
                            rule);
        };
    }
}
