package aidas.outreach;

import java.io.Serializable;
import java.time.Instant;

/**
 * An invitation and where it stands; never who answered what.
 *
 * @param store the store's code
 * @param storeName its name
 * @param reference null if none
 * @param customer null if unknown
 * @param revokedAt null unless it was revoked
 * @param answeredAt when the answer was in; null until then
 * @param responseId of the answer in the feedback; null until it is there
 */
public record Invitation(
        long id,
        String source,
        String externalId,
        String store,
        String storeName,
        String survey,
        String language,
        String reference,
        String customer,
        Instant madeAt,
        String madeBy,
        Instant expiresAt,
        Instant revokedAt,
        Instant answeredAt,
        Long responseId,
        TicketState state)
        implements Serializable {}
