package aidas.feedback.unsolicited;

import java.io.Serializable;
import java.time.Instant;

/**
 * What was said and how it came in.
 *
 * @param rating null if none was given
 * @param language empty if unknown
 * @param reference may be empty
 * @param withdrawnAt null as long as it stands
 * @param withdrawnReason null as long as it stands
 */
public record Told(
        long id,
        String source,
        String externalId,
        Kind kind,
        Instant occurredAt,
        String text,
        GivenRating rating,
        String language,
        String reference,
        Instant recordedAt,
        String recordedBy,
        Instant withdrawnAt,
        String withdrawnReason)
        implements Serializable {

    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    /** May the reference be followed? Only an address on the web may. */
    public boolean linked() {
        return reference.startsWith("https://") || reference.startsWith("http://");
    }
}
