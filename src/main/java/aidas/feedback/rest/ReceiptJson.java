package aidas.feedback.rest;

import aidas.feedback.Receipt;
import java.util.Locale;

/** What the sender of one response is told; the reason is there only in quarantine. */
public record ReceiptJson(String outcome, String source, String externalId, String reason) {

    static ReceiptJson of(Receipt receipt) {
        return new ReceiptJson(
                receipt.outcome().name().toLowerCase(Locale.ROOT),
                receipt.key().source(),
                receipt.key().externalId(),
                receipt.reason().isEmpty() ? null : receipt.reason());
    }

    /** New 201, known already 200, waiting in quarantine 202. */
    static int status(Receipt receipt) {
        return switch (receipt.outcome()) {
            case ACCEPTED -> 201;
            case DUPLICATE -> 200;
            case QUARANTINED -> 202;
        };
    }
}
