package aidas.idea.rest;

import aidas.idea.Quote;

/** A customer's words. */
public record QuoteJson(String words, String language, String day) {

    static QuoteJson of(Quote quote) {
        return quote == null
                ? null
                : new QuoteJson(quote.words(), quote.language(), quote.day().toString());
    }
}
