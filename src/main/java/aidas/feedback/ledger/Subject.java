package aidas.feedback.ledger;

import aidas.access.RegionCode;
import aidas.access.StoreCode;
import aidas.feedback.ResponseKey;
import aidas.survey.Band;
import aidas.survey.Scale;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * The answer that credits are about.
 *
 * @param comment the customer's words; null if there are none
 * @param language of the words; null if not known
 * @param occurredAt in the store's zone
 * @param place where in the store; null if not told
 * @param reference of the transaction; null if not told
 */
public record Subject(
        long id,
        String source,
        String externalId,
        Scale scale,
        BigDecimal score,
        String comment,
        String language,
        ZonedDateTime occurredAt,
        Instant receivedAt,
        StoreCode store,
        String storeName,
        RegionCode region,
        String place,
        String channel,
        String reference)
        implements Serializable {

    private static final long serialVersionUID = 1;

    /** Days after its arrival during which the credit of an answer can be disputed (R3.4). */
    public static final int DAYS = 60;

    public Band band() {
        return scale.band(score);
    }

    public ResponseKey key() {
        return new ResponseKey(source, externalId);
    }

    /** In the store's zone. */
    public LocalDate day() {
        return occurredAt.toLocalDate();
    }

    /** A moment in the store's zone. */
    public ZonedDateTime local(Instant at) {
        return at == null ? null : at.atZone(occurredAt.getZone());
    }

    /** The first day on which no new dispute is taken. */
    public LocalDate closesOn() {
        return local(receivedAt).toLocalDate().plusDays(DAYS);
    }

    /** The last day on which it can be disputed. */
    public LocalDate lastDay() {
        return closesOn().minusDays(1);
    }

    boolean closed(Instant now) {
        return !local(now).toLocalDate().isBefore(closesOn());
    }

    /** For the audit log. */
    String name() {
        return "response:" + source + "/" + externalId;
    }
}
