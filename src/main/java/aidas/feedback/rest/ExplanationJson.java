package aidas.feedback.rest;

import aidas.feedback.CreditRules;
import aidas.feedback.Explanation;
import aidas.feedback.Figure;
import aidas.feedback.LeftOut;
import aidas.feedback.Measured;
import aidas.feedback.Missing;
import aidas.feedback.Summary;
import aidas.feedback.Turnout;
import aidas.organisation.Membership;
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
 * @param membership where answers count; absent for a person and for what is asked of places
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
        String rule,
        String membership) {

    /** What else a figure stands on: the rules of credit, and where answers count. */
    private record Basis(String rule, String membership) {

        static final Basis PLACE = new Basis(null, null);
        static final Basis PERSON = new Basis(CreditRules.inForce(), null);

        /** As of today answers follow the people whom they are credited to. */
        static Basis of(Membership people) {
            boolean credits = people == Membership.TODAY;
            return new Basis(credits ? CreditRules.inForce() : null, people.code());
        }
    }

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
        return of(summaries, Basis.PERSON).toList();
    }

    /** Of the headline of a person's figures. */
    static ExplanationJson ofCredits(Summary summary) {
        return of(summary, Basis.PERSON).findFirst().orElseThrow();
    }

    /** Of every figure of the unit; what has no value has nothing to explain but its reason. */
    static List<ExplanationJson> of(List<Summary> summaries, Membership people, Turnout turnout) {
        var figures = of(summaries, Basis.of(people));
        return Stream.concat(figures, Stream.of(of(turnout))).toList();
    }

    static ExplanationJson of(Turnout it) {
        return of(FigureJson.of(it), it.figure(), it.explanation(), it.period(), Basis.PLACE);
    }

    private static Stream<ExplanationJson> of(List<Summary> summaries, Basis basis) {
        return summaries.stream().flatMap(summary -> of(summary, basis));
    }

    private static Stream<ExplanationJson> of(Summary it, Basis basis) {
        var period = it.period();
        var json = FigureJson.of(it.answers());
        var mean = FigureJson.mean(it.answers());
        return Stream.of(
                of(json, it.figure(), it.explanation(), period, basis),
                of(mean, it.mean(), it.ofMean(), period, basis));
    }

    private static ExplanationJson of(
            FigureJson json,
            Figure figure,
            Optional<Explanation> explanation,
            Period period,
            Basis basis) {
        return switch (figure) {
            case Measured m -> of(json, explanation.orElseThrow(), basis);
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
                            basis.rule(),
                            basis.membership());
        };
    }

    private static ExplanationJson of(FigureJson json, Explanation why, Basis basis) {
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
                basis.rule(),
                basis.membership());
    }

    private static String say(String key, Object... args) {
        return Messages.of(Locale.ENGLISH, key, args);
    }
}
