package aidas.outreach.sending;

import java.io.Serializable;
import java.time.Instant;

/**
 * An interaction in the log; never who the customer is.
 *
 * @param store its code
 * @param rate of its store and day, 0 to 1; null if it never came to a draw
 */
public record SendingEntry(
        long id,
        String source,
        String externalId,
        String store,
        Instant toldAt,
        Judged judged,
        Double rate)
        implements Serializable {}
