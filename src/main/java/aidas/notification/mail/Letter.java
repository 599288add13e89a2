package aidas.notification.mail;

import aidas.access.Language;
import aidas.shared.mail.Envelope;

/**
 * A letter as it is sent, in words of the person's language.
 *
 * @param address where it goes
 * @param farewell the address that ends all letters
 */
record Letter(
        long id,
        String address,
        Language language,
        String subject,
        String text,
        String html,
        String farewell) {

    /** As the mail server gets it. */
    Envelope envelope() {
        return new Envelope(
                "notice-" + id, address, language.code(), subject, text, html, farewell);
    }
}
