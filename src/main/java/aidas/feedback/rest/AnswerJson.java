package aidas.feedback.rest;

import aidas.feedback.Answer;
import aidas.feedback.AnswerPage;
import aidas.feedback.Cursor;
import java.math.BigDecimal;
import java.util.List;

/**
 * One answer to read; it names nobody.
 *
 * @param id by which its credit is disputed
 * @param share the reader's part of the credit; 1 where a store is read
 * @param people how many share the credit
 * @param cause {@code person} or {@code company}; the latter does not count in a person's figures
 * @param companyScore what the customer said of the company apart from the person
 */
public record AnswerJson(
        long id,
        String occurredAt,
        String store,
        String scale,
        BigDecimal score,
        String band,
        String comment,
        String language,
        String place,
        String team,
        String channel,
        double share,
        int people,
        String cause,
        String companyScale,
        BigDecimal companyScore,
        List<String> personChips,
        List<String> companyChips,
        List<String> standardsMet,
        List<String> standardsMissed) {

    /**
     * A page of answers, newest first.
     *
     * @param earlier how many come behind the last one, counted up to 1,000
     * @param next what {@code before} of the next page is; absent on the last
     */
    public record PageJson(List<AnswerJson> answers, long earlier, String next) {

        static PageJson of(AnswerPage page) {
            return new PageJson(
                    page.answers().stream().map(AnswerJson::of).toList(),
                    page.earlier(),
                    page.next().map(Cursor::toString).orElse(null));
        }
    }

    private static AnswerJson of(Answer answer) {
        var why = answer.reasons();
        return new AnswerJson(
                answer.id(),
                answer.occurredAt().toOffsetDateTime().toString(),
                answer.store().value(),
                answer.scale().code(),
                answer.score(),
                FigureJson.small(answer.band()),
                answer.comment(),
                answer.language(),
                answer.place(),
                answer.team(),
                answer.channel(),
                answer.share(),
                answer.people(),
                why.cause().code(),
                why.companyScale() == null ? null : why.companyScale().code(),
                why.companyScore(),
                why.person(),
                why.company(),
                why.met(),
                why.missed());
    }
}
