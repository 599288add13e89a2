package aidas.feedback;

import java.io.Serializable;
import java.time.Instant;

/**
 * A response in quarantine.
 *
 * @param field the field that is at fault, such as {@code store}
 * @param reason what is unknown
 */
public record Waiting(
        long id, String source, String externalId, Instant receivedAt, String field, String reason)
        implements Serializable {}
