package aidas.shared.mail;

/**
 * A letter on its way to the mail server.
 *
 * @param key what makes it the same letter when it is sent once more: before the @ of its
 *     Message-ID
 * @param language code of the language it is written in
 * @param html the same words as HTML; empty for a letter of plain text
 * @param farewell the address that ends all letters with one request (RFC 8058); empty if nothing
 *     does
 */
public record Envelope(
        String key,
        String address,
        String language,
        String subject,
        String text,
        String html,
        String farewell) {

    /** A header holds one line, whatever a name holds (R1.6). */
    public Envelope {
        subject = subject.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
