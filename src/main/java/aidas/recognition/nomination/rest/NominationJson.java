package aidas.recognition.nomination.rest;

import aidas.recognition.Named;
import aidas.recognition.Quote;
import aidas.recognition.nomination.NominationState;
import aidas.recognition.nomination.NominationView;
import aidas.recognition.value.Tongues;

/**
 * A nomination on the wire; what there is not is left out.
 *
 * @param call its code
 * @param state {@code draft}, {@code first}, {@code second}, {@code approved}, {@code declined},
 *     {@code thanked} or {@code withdrawn}
 * @param because why it was declined
 * @param points that it was approved with
 * @param kudos the key of the thank-you in which the nominee reads it
 * @param decides does the step that waits wait for the caller?
 * @param hindrance what keeps the caller from deciding
 */
public record NominationJson(
        long id,
        String call,
        PersonJson nominator,
        PersonJson nominee,
        String place,
        String reason,
        String language,
        NamedValueJson value,
        QuoteJson quote,
        String at,
        String state,
        String because,
        Integer points,
        Long kudos,
        boolean decides,
        String hindrance) {

    /** Somebody in it. */
    public record PersonJson(String number, String name) {

        static PersonJson of(Named person) {
            return new PersonJson(person.number(), person.fullName());
        }
    }

    /** The value with its name of that day in three languages. */
    public record NamedValueJson(String code, String en, String bg, String lt) {}

    /** A customer's words. */
    public record QuoteJson(String words, String language, String day) {

        static QuoteJson of(Quote quote) {
            return quote == null
                    ? null
                    : new QuoteJson(quote.words(), quote.language(), quote.day().toString());
        }
    }

    static NominationJson of(NominationView view) {
        var state = view.state();
        return new NominationJson(
                view.id(),
                view.call().code().value(),
                PersonJson.of(view.nominator()),
                PersonJson.of(view.nominee()),
                view.place().isEmpty() ? null : view.place(),
                view.reason(),
                view.language(),
                value(view),
                QuoteJson.of(view.quote()),
                view.at().toString(),
                state.code(),
                state instanceof NominationState.Declined it ? it.because() : null,
                state instanceof NominationState.Approved it ? (Integer) it.points() : null,
                kudos(state),
                view.decides(),
                view.hindrance() == null ? null : view.hindrance().code());
    }

    private static Long kudos(NominationState state) {
        return switch (state) {
            case NominationState.Approved it -> (Long) it.kudos();
            case NominationState.Thanked it -> (Long) it.kudos();
            default -> null;
        };
    }

    private static NamedValueJson value(NominationView view) {
        if (view.value() == null) {
            return null;
        }
        Tongues name = view.value().words().name();
        return new NamedValueJson(view.value().code().value(), name.en(), name.bg(), name.lt());
    }
}
