package aidas.notification.mail;

import aidas.access.Language;

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

    /** A header holds one line, whatever a name holds. */
    Letter {
        subject = subject.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
