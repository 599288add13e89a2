package aidas.feedback;

import java.io.Serializable;
import java.time.Instant;

/**
 * How many responses wait for the same reason.
 *
 * @param field the field that is at fault, such as {@code store}
 * @param oldest when the first of them came
 */
public record WaitingReason(String field, String reason, long count, Instant oldest)
        implements Serializable {}
