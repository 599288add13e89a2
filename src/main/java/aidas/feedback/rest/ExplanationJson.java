package aidas.feedback.rest;

import aidas.feedback.Figure;
import aidas.feedback.Measured;
import aidas.feedback.Missing;
import aidas.feedback.Summary;
import aidas.shared.Period;
import aidas.shared.web.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How a figure is worked out: in words, by counts, with the period and what was left out. */
public record ExplanationJson(
        FigureJson figure,
        String formula,
        String method,
        double favourable,
        double neutral,
        double unfavourable,
        long excluded,
        String from,
        String until) {

    /** Of every figure of the unit; what has no value has nothing to explain but its reason. */
    static List<ExplanationJson> of(List<Summary> summaries) {
        return summaries.stream()
                .flatMap(
                        s ->
                                Stream.of(
                                        of(s.period(), FigureJson.of(s.answers()), s.figure()),
                                        of(s.period(), FigureJson.mean(s.answers()), s.mean())))
                .toList();
    }

    private static ExplanationJson of(Period period, FigureJson json, Figure figure) {
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
                        period.until().toString());
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
                            period.until().toString());
        };
    }
}
