package aidas.shared.mail;

import java.time.Instant;

/**
 * A letter to a customer that is to be sent.
 *
 * @param key names this letter for ever, such as {@code case-17-received}; at most 120 characters
 * @param language code of the language it is written in
 * @param text its words, plain
 * @param farewell the address that ends all letters; empty if nothing does
 * @param at not before that moment
 */
public record NewLetter(
        String key,
        String address,
        String language,
        String subject,
        String text,
        String farewell,
        Instant at) {}
