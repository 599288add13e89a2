package aidas.recovery;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something said or done about a case.
 *
 * @param words may be empty
 * @param subject of a letter; else empty
 * @param who the name; empty for the customer, the portal and a login without a number
 * @param to to whom the case was given; else empty
 * @param portal did the portal itself do it?
 */
public record Entry(
        EntryKind kind,
        String words,
        String subject,
        String who,
        String to,
        boolean portal,
        Instant at)
        implements Serializable {

    /** The first of the names, which is all that a customer reads. */
    public String given() {
        return who.replaceFirst(" .*", "");
    }
}
