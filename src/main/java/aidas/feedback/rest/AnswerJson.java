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
        int people) {

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
                answer.people());
    }
}
