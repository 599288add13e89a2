package aidas.recognition.rest;

import aidas.recognition.KudosState;
import aidas.recognition.KudosView;
import aidas.recognition.Named;
import aidas.recognition.Quote;
import aidas.recognition.WallReading;
import aidas.recognition.value.Tongues;
import java.util.List;

/**
 * A thank-you on the wire; what there is not is left out.
 *
 * @param giver absent for a customer's praise
 * @param value in the words of its day
 * @param talk absent in lists
 */
public record KudosJson(
        long id,
        PersonJson giver,
        List<PersonJson> receivers,
        NamedValueJson value,
        String message,
        String language,
        String at,
        String place,
        String reach,
        QuoteJson quote,
        boolean edited,
        String state,
        String because,
        TalkJson talk) {

    /** Somebody in it. */
    public record PersonJson(String number, String name) {

        static PersonJson of(Named person) {
            return person == null ? null : new PersonJson(person.number(), person.fullName());
        }
    }

    /** The value with its name of that day in three languages. */
    public record NamedValueJson(String code, int version, String en, String bg, String lt) {}

    /** A customer's words. */
    public record QuoteJson(String words, String language, String day) {

        static QuoteJson of(Quote quote) {
            return quote == null
                    ? null
                    : new QuoteJson(quote.words(), quote.language(), quote.day().toString());
        }
    }

    static KudosJson of(WallReading.One one) {
        return of(one.kudos(), TalkJson.of(one.talk()));
    }

    static KudosJson of(KudosView kudos) {
        return of(kudos, null);
    }

    private static KudosJson of(KudosView kudos, TalkJson talk) {
        return new KudosJson(
                kudos.id(),
                PersonJson.of(kudos.giver()),
                kudos.receivers().stream().map(PersonJson::of).toList(),
                value(kudos),
                kudos.message(),
                kudos.language(),
                kudos.at().toOffsetDateTime().toString(),
                kudos.storeName(),
                kudos.reach().code(),
                QuoteJson.of(kudos.quote()),
                kudos.edited(),
                kudos.state().code(),
                kudos.state() instanceof KudosState.Hidden hidden ? hidden.because() : null,
                talk);
    }

    private static NamedValueJson value(KudosView kudos) {
        if (kudos.value() == null) {
            return null;
        }
        Tongues name = kudos.value().words().name();
        return new NamedValueJson(
                kudos.value().code().value(),
                kudos.value().number(),
                name.en(),
                name.bg(),
                name.lt());
    }
}
