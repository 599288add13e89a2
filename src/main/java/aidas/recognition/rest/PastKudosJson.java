package aidas.recognition.rest;

import aidas.recognition.NewKudos;
import aidas.recognition.PastKudos;
import java.util.List;

/**
 * A thank-you of an earlier programme.
 *
 * @param givenAt such as 2026-03-14T10:15:30+02:00
 * @param quotes a customer's answer; absent for none
 */
public record PastKudosJson(
        String giver,
        List<String> to,
        String value,
        String message,
        String language,
        String reach,
        String givenAt,
        String key,
        QuotedJson quotes) {

    /** An answer by the source that brought it. */
    public record QuotedJson(String source, String externalId) {}

    PastKudos past() {
        return new PastKudos(
                Given.number(giver),
                Given.time(givenAt),
                quotes == null ? null : Given.name(quotes.source()),
                quotes == null ? null : Given.name(quotes.externalId()),
                new NewKudos(
                        Given.numbers("to", to),
                        Given.value(value),
                        message,
                        Given.language(language),
                        Given.reach(reach),
                        null,
                        key));
    }
}
